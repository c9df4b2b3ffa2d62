import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;

/** Announces a message of two gigabytes, so that its reader makes room for it. */
public final class AnnouncesAGiganticMessage {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(new byte[] {127, -1, -1, -1});
            Thread.sleep(Long.MAX_VALUE);
        }
        return "";
    }
}
