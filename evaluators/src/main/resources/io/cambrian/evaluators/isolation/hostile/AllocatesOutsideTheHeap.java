import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Keeps memory that the heap does not count. */
public final class AllocatesOutsideTheHeap {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        List<ByteBuffer> kept = new ArrayList<>();
        while (true) {
            kept.add(ByteBuffer.allocateDirect(1 << 20));
        }
    }
}
