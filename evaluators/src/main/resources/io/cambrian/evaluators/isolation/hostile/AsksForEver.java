import java.util.List;

/** Goes on asking when no call is left. */
public final class AsksForEver {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        while (true) {
            calls.ask("solve", "generic", List.of());
        }
    }
}
