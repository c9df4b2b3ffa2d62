package io.cambrian.evaluators.isolation.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calls of a design, sent to the process that has started this one: it alone counts them, draws chances and knows answers. */
final class CallsOverLine implements InvocationHandler {

    private final Line line;

    CallsOverLine(Line line) {
        this.line = line;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "ask" -> ask(arguments == null ? new Object[0] : arguments);
            case "left" -> Integer.valueOf(exchange(Frame.of(Frame.Kind.LEFT)));
            case "toString" -> "calls";
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && proxy == arguments[0];
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private String ask(Object[] arguments) {
        List<String> texts = new ArrayList<>(List.of((String) arguments[0], (String) arguments[1]));
        for (Object seen : (List<?>) arguments[2]) {
            texts.add((String) seen);
        }
        return exchange(Frame.of(Frame.Kind.ASK, texts.toArray(String[]::new)));
    }

    private String exchange(Frame frame) {
        try {
            return line.exchange(frame).text(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
