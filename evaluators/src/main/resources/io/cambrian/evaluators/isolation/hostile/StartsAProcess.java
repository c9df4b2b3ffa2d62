import java.util.List;

/** Starts a shell. */
public final class StartsAProcess {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        return String.valueOf(new ProcessBuilder("/bin/sh", "-c", "sleep 1000").start().pid());
    }
}
