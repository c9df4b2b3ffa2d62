import java.util.List;

/** Starts its own Java runtime again and again. */
public final class StartsTheOneProgramThatIsThere {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        List<String> java = List.of("/java/bin/java", "-version");
        for (int i = 0; i < 10_000; i++) {
            new ProcessBuilder(java).start();
        }
        return "";
    }
}
