package io.cambrian.evaluators.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedMemoryTest {

    private static final int WIDTH = 17;

    /** Pages of 0, 1, 2, … transitions, each of which begins with its number counted through. */
    private static List<Experience> pages(int count) {
        List<Experience> pages = new ArrayList<>();
        int next = 0;
        for (int size = 0; size < count; size++) {
            float[] rows = new float[size * WIDTH];
            for (int i = 0; i < size; i++) {
                rows[i * WIDTH] = next++;
            }
            pages.add(Experience.owning(WIDTH, rows));
        }
        return pages;
    }

    @Test
    void everyTransitionHasOneIndexAndTheOldestAreForgotten() {
        List<Experience> pages = pages(20);
        int all = 19 * 20 / 2;
        float[] row = new float[WIDTH];
        for (int capacity = 1; capacity <= all + 5; capacity++) {
            SharedMemory memory = new SharedMemory(pages, capacity);
            int size = Math.min(all, capacity);
            assertEquals(size, memory.size());
            for (int index = 0; index < size; index++) {
                memory.recall(index, row);
                assertEquals(all - size + index, row[0]);
            }
        }
    }

    @Test
    void withoutExperienceThereIsNothingToRecall() {
        assertEquals(0, new SharedMemory(List.of(), 10).size());
        assertEquals(0, new SharedMemory(pages(1), 10).size());
    }

    @Test
    void refusesTransitionsOfTwoTasks() {
        List<Experience> mixed = List.of(Experience.owning(2, new float[4]), Experience.owning(4, new float[4]));
        assertThrows(IllegalArgumentException.class, () -> new SharedMemory(mixed, 10));
    }

    /** Ten members with a million transitions together: the transitions once, 68 MB, and a table for each member. */
    @Test
    void membersShareTheTransitions() {
        List<Experience> pages = new ArrayList<>();
        for (int page = 0; page < 4_000; page++) {
            pages.add(Experience.owning(WIDTH, new float[250 * WIDTH]));
        }
        ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = bean.getCurrentThreadAllocatedBytes();
        List<SharedMemory> memories = new ArrayList<>();
        for (int member = 0; member < 10; member++) {
            memories.add(new SharedMemory(pages, 1_000_000));
        }
        long allocated = bean.getCurrentThreadAllocatedBytes() - before;
        assertEquals(10_000_000, memories.stream().mapToInt(SharedMemory::size).sum());
        assertTrue(allocated < 4_000_000, allocated + " bytes");
    }
}
