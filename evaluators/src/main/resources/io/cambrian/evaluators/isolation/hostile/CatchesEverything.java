import java.util.List;

/** Survives whatever is thrown at it. */
public final class CatchesEverything {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        while (true) {
            try {
                recurse(problem);
            } catch (Throwable e) {
                // nothing ends this
            } finally {
                problem = problem.isEmpty() ? "again" : "";
            }
        }
    }

    private static void recurse(String problem) {
        recurse(problem);
    }
}
