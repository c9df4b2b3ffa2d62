import java.util.List;

/** Prints a gigabyte. */
public final class PrintsAGigabyte {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        String line = "x".repeat(1 << 16);
        for (int i = 0; i < 1 << 14; i++) {
            System.out.print(line);
        }
        return "";
    }
}
