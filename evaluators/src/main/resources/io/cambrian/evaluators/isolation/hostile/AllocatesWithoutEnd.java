import java.util.ArrayList;
import java.util.List;

/** Keeps all it allocates. */
public final class AllocatesWithoutEnd {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        List<byte[]> kept = new ArrayList<>();
        while (true) {
            kept.add(new byte[1 << 16]);
        }
    }
}
