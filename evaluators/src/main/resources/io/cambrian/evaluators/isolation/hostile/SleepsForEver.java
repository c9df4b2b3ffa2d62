import java.util.List;

/** Never returns, and uses no processor meanwhile. */
public final class SleepsForEver {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        Thread.sleep(Long.MAX_VALUE);
        return "";
    }
}
