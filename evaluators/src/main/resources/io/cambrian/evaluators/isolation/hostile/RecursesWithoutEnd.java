import java.util.List;

/** Calls itself until the stack is used up. */
public final class RecursesWithoutEnd {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        return answer(problem + problem.length(), calls);
    }
}
