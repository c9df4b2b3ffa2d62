import java.net.Socket;
import java.util.List;

/** Connects to the port of this machine that the problem names. */
public final class Connects {

    public interface Calls {
        String ask(String request, String worker, List<String> seen);

        int left();
    }

    public static String answer(String problem, Calls calls) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", Integer.parseInt(problem))) {
            socket.getOutputStream().write(1);
            return "connected";
        }
    }
}
