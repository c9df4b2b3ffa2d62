import java.util.List;

/** Never returns. */
public final class LoopsForEver {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        long turns = 0;
        while (problem != null) {
            turns++;
        }
        return String.valueOf(turns);
    }
}
