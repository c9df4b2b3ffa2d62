import java.util.List;

/** Throws an exception whose text throws. */
public final class ThrowsWhatCannotBeTold {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        throw new RuntimeException() {
            @Override
            public String toString() {
                throw new IllegalStateException(this);
            }
        };
    }
}
