package io.cambrian.evaluators.isolation.worker;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles one design. It happens in the jail too: a source can keep a compiler busy for ever, or make it need any amount of
 * memory.
 */
final class Compiling {

    /** No annotation processors, which are foreign code; of the JDK, the one module that a design will find where it runs. */
    private static final List<String> OPTIONS =
            List.of("-proc:none", "-implicit:none", "-nowarn", "--limit-modules", "java.base", "-g:lines");

    private static final int MOST_MESSAGES = 5;

    private Compiling() {}

    /** Takes a class name and its source, and answers with class files or with the first errors. */
    static void serve(Line line) throws IOException {
        Frame source = line.receive();
        line.send(answer(source.text(0), source.text(1)));
        line.receive(); // nothing more will come: until standard input is closed
    }

    private static Frame answer(String name, String text) {
        try {
            return compiled(name, text);
        } catch (StackOverflowError e) {
            return Frame.of(Frame.Kind.REFUSED, "the source is nested too deeply for the compiler");
        }
    }

    private static Frame compiled(String name, String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(diagnostics, Locale.ROOT, null));
        boolean well = compiler.getTask(null, files, diagnostics, OPTIONS, null, List.of(new SourceText(name, text)))
                .call();
        return well ? new Frame(Frame.Kind.COMPILED, files.parts()) : Frame.of(Frame.Kind.REFUSED, errors(diagnostics));
    }

    private static String errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .limit(MOST_MESSAGES)
                .map(message -> "line " + message.getLineNumber() + ": "
                        + message.getMessage(Locale.ROOT).replaceAll("\\s+", " "))
                .collect(Collectors.joining("; "));
    }
}
