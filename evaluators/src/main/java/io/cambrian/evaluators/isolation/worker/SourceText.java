package io.cambrian.evaluators.isolation.worker;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source file that is held in memory. */
final class SourceText extends SimpleJavaFileObject {

    private final String text;

    SourceText(String className, String text) {
        super(URI.create("memory:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
