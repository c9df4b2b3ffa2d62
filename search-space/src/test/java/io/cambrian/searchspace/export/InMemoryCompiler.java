package io.cambrian.searchspace.export;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources for Java 17 and loads the classes, without touching the disk. */
public final class InMemoryCompiler {

    private final Map<String, String> sources = new HashMap<>();
    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    /** Adds a source file by the qualified name of its class. */
    public void add(String className, String source) {
        sources.put(className, source);
    }

    /** Compiles everything added, with every warning an error, and gives a loader that finds it. */
    public ClassLoader compile() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        List<String> options = List.of(
                "--release",
                "17",
                "-g:none",
                "-Xlint:all,-options",
                "-Werror",
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(
                        messages,
                        new Output(compiler.getStandardFileManager(null, null, null)),
                        null,
                        options,
                        null,
                        files)
                .call();
        if (!compiled) {
            throw new AssertionError(messages + "\n"
                    + String.join("\n", sources.values().stream().limit(3).toList()));
        }
        return new Loader();
    }

    private static URI uri(String className, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + className.replace('.', '/') + kind.extension);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(uri(className, Kind.SOURCE), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private final class Output extends ForwardingJavaFileManager<JavaFileManager> {

        Output(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
            return new SimpleJavaFileObject(uri(className, kind), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(className, bytes);
                    return bytes;
                }
            };
        }
    }

    private final class Loader extends ClassLoader {

        Loader() {
            super(InMemoryCompiler.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes.toByteArray(), 0, bytes.size());
        }
    }
}
