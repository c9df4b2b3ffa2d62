import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;

/** Writes a gigabyte to where its worker's messages go. */
public final class WritesAGigabyteBetweenMessages {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            byte[] zeros = new byte[1 << 16];
            for (int i = 0; i < 1 << 14; i++) {
                out.write(zeros);
            }
        }
        return "";
    }
}
