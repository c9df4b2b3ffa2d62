import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what every user of a machine may read. */
public final class ReadsAFile {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        return Files.readString(Path.of("/etc/passwd"));
    }
}
