package discovered;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What Cambrian's interpreter answered to scripted problems, and after how many calls. */
class AgentDesign1C149FTest {

    @Test
    void answersAreAsRecorded() {
        check(0, 1, "", 1);
        check(1, 2, "a4", 2);
        check(2, 3, "a4", 3);
        check(3, 4, "a1", 4);
        check(4, 5, "a1", 5);
        check(5, 6, "a3", 6);
        check(6, 7, "a2", 7);
        check(7, 8, "a2", 8);
        check(8, 9, "a1", 9);
        check(9, 10, "a2", 10);
        check(10, 11, "a1", 11);
        check(11, 12, "a4", 12);
        check(12, 13, "a3", 13);
        check(13, 14, "a1", 14);
        check(14, 15, "a3", 15);
        check(15, 16, "a4", 15);
        check(16, 100, "a4", 15);
        check(17, 100, "a4", 15);
        check(18, 100, "a3", 15);
        check(19, 100, "a3", 15);
        check(20, 100, "a4", 15);
        check(21, 100, "a1", 15);
        check(22, 100, "a3", 15);
        check(23, 100, "a2", 15);
    }

    private static void check(int problem, int mostCalls, String answer, int calls) {
        Script script = new Script(problem, mostCalls);
        assertEquals(answer, AgentDesign1C149F.answer("", script));
        assertEquals(calls, script.calls);
    }

    /** Replies that depend on all that is asked. */
    private static final class Script implements AgentDesign1C149F.Calls {
        private final long problem;
        private final int mostCalls;
        private int requests;
        private int calls;

        Script(long problem, int mostCalls) {
            this.problem = problem;
            this.mostCalls = mostCalls;
        }

        @Override
        public int left() {
            return mostCalls - calls;
        }

        @Override
        public String ask(String request, String worker, List<String> seen) {
            String[] words = request.split(" ");
            boolean free = List.of("use", "retrieve", "remember", "examples").contains(words[0]);
            if (!free && left() <= 0) {
                return "";
            }
            calls += free ? 0 : 1;
            StringBuilder text = new StringBuilder(words[0] + " " + worker.split(" ")[0]);
            seen.forEach(note -> text.append(",").append(note));
            long y = (1000003 * problem + requests++) * 0x9E3779B97F4A7C15L + text.toString().hashCode();
            long z = (y ^ y >>> 30) * 0xBF58476D1CE4E5B9L;
            return reply(words, z ^ z >>> 27);
        }

        private static String reply(String[] words, long x) {
            switch (words[0]) {
                case "solve":
                    return "a" + (1 + Math.floorMod(x, 4));
                case "verify":
                    return Math.floorMod(x, 2) == 1 ? "yes" : "no";
                case "choose":
                    return String.valueOf(Math.floorMod(x, Integer.parseInt(words[1])));
                case "judge":
                case "merge":
                    return words[1 + Math.floorMod(x, words.length - 1)];
                case "split":
                    return String.valueOf(1 + Math.floorMod(x, Integer.parseInt(words[1])));
                case "examples":
                    return String.valueOf(Math.floorMod(x, 3) / 2.0f);
                case "remember":
                    return "yes";
                default:
                    return "t" + (1 + Math.floorMod(x, 3));
            }
        }
    }
}
