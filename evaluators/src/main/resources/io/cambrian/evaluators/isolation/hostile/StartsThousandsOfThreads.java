import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Starts ten thousand threads. */
public final class StartsThousandsOfThreads {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        for (int i = 0; i < 10_000; i++) {
            new Thread(() -> LockSupport.parkNanos(Long.MAX_VALUE)).start();
        }
        return "";
    }
}
