package io.cambrian.evaluators.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The walls around a worker, of which Linux builds each anew: a process in its own
 *
 * <ul>
 *   <li>mount namespace, whose file system holds a Java runtime and the worker's classes, read-only, and nothing else;
 *   <li>network namespace without any interface;
 *   <li>process namespace, in which all processes end with the first one;
 *   <li>user namespace, as nobody and without capabilities;
 * </ul>
 *
 * with an empty environment, and with limits on processor time, private memory, files and threads. The limit on memory is that
 * of private writable pages ({@code RLIMIT_DATA}): a Java process reserves far more addresses than it uses.
 *
 * <p>Needs the programs of util-linux, and a kernel that lets this user make namespaces.
 */
final class Jail implements AutoCloseable {

    private static final String SCRIPT = script();
    private static final int OPEN_FILES = 64;
    private static final int THREADS = 64;
    private static final int DATA_BYTES_BEYOND_HEAP = 448 << 20;

    /** Enough for the kernel's own files by which a user namespace is made; there is no writable file in the jail. */
    private static final int FILE_BYTES = 4096;

    private static final String NOBODY = "65534";

    private final Path directory;
    private final List<String> entrance;

    private Jail(Path directory, List<String> entrance) {
        this.directory = directory;
        this.entrance = entrance;
    }

    /**
     * Puts down what every worker needs. Whether the kernel allows namespaces is seen when the first worker starts.
     *
     * @throws IsolationUnavailableException when this is not Linux or a program is missing
     */
    static Jail prepare() {
        if (!System.getProperty("os.name").equals("Linux")) {
            throw new IsolationUnavailableException("this is not Linux but " + System.getProperty("os.name"), null);
        }
        boolean superuser = SystemPrograms.output(List.of(SystemPrograms.find("id"), "-u"))
                .strip()
                .equals("0");
        JavaRuntimeFiles java = JavaRuntimeFiles.ofThisProcess();
        try {
            Path directory = Files.createTempDirectory("cambrian-jail");
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path root = Files.createDirectory(directory.resolve("root"));
            Path classes = Files.createDirectory(directory.resolve("classes"));
            WorkerModule.write(classes);
            return new Jail(directory, entrance(superuser, java, root, classes));
        } catch (IOException e) {
            throw new IsolationUnavailableException("the files of a worker cannot be written", e);
        }
    }

    /**
     * Everything up to the command. A user who may not mount makes a user namespace first, in which everybody may; one who may
     * becomes nobody and makes it afterwards. Either way the limit on threads, which comes next, counts those of this jail only:
     * it holds for all namespaces that are made under it together.
     */
    private static List<String> entrance(boolean superuser, JavaRuntimeFiles java, Path root, Path classes) {
        List<String> words = new ArrayList<>(List.of(SystemPrograms.find("unshare")));
        if (!superuser) {
            words.addAll(List.of("--user", "--map-root-user"));
        }
        words.addAll(List.of("--mount", "--net", "--pid", "--ipc", "--uts", "--fork", "--kill-child"));
        words.addAll(List.of(SystemPrograms.find("sh"), "-c", SCRIPT, "jail"));
        words.addAll(List.of(root.toString(), java.home().toString(), classes.toString()));
        java.outside().forEach(file -> words.add(file.toString()));
        words.add("--");
        if (superuser) {
            words.addAll(List.of(
                    SystemPrograms.find("setpriv"), "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
            words.addAll(asNobody());
        }
        return List.copyOf(words);
    }

    /** Starts Java behind the walls. */
    Process start(Limits limits, List<String> javaArguments) throws IOException {
        List<String> words = new ArrayList<>(entrance);
        words.addAll(List.of(
                SystemPrograms.find("prlimit"),
                "--cpu=" + limits.processorSeconds() + ":" + (limits.processorSeconds() + 1),
                "--data=" + (((long) limits.heapMebibytes() << 20) + DATA_BYTES_BEYOND_HEAP),
                "--fsize=" + FILE_BYTES,
                "--nofile=" + OPEN_FILES,
                "--nproc=" + THREADS,
                "--core=0"));
        words.addAll(List.of(SystemPrograms.find("env"), "-i"));
        words.addAll(asNobody());
        words.addAll(List.of("--root=.", "--wd=/empty", "/java/bin/java"));
        words.addAll(javaArguments);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().clear();
        builder.environment().put("PATH", SystemPrograms.path());
        return builder.start();
    }

    private static List<String> asNobody() {
        return List.of(SystemPrograms.find("unshare"), "--user", "--map-user=" + NOBODY, "--map-group=" + NOBODY);
    }

    /** Removes what was put down; workers that still run keep what they see. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() {
        try (InputStream resource = Objects.requireNonNull(Jail.class.getResourceAsStream("jail.sh"), "jail.sh")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
