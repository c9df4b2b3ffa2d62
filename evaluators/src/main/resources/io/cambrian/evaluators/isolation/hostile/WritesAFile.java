import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks for any place to write to. */
public final class WritesAFile {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        for (String place : List.of("/tmp", "/var/tmp", "/dev/shm", "/classes", "/java/lib", "/", ".")) {
            try {
                return Files.writeString(Path.of(place, "found"), "written").toString();
            } catch (IOException e) {
                // the next place may be writable
            }
        }
        throw new IOException("no place is writable");
    }
}
