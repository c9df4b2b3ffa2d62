package io.cambrian.evaluators.isolation.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The method by which a design answers: {@code public static String answer(String problem, Calls calls)}, where {@code Calls} is
 * an interface of the design's own with the two methods {@code String ask(String request, String worker, List<String> seen)} and
 * {@code int left()}. So a design needs nothing but the JDK.
 */
final class AnswerMethod {

    private static final String SHAPE = "a design has 'public static String answer(String problem, Calls calls)'";
    private static final String CALLS =
            "its Calls is a public interface with 'String ask(String request, String worker, List<String> seen)' and 'int left()'";

    private final Method method;
    private final Class<?> calls;

    private AnswerMethod(Method method, Class<?> calls) {
        this.method = method;
        this.calls = calls;
    }

    /** The method of that class, which is loaded but not initialised. */
    static AnswerMethod of(String design, ClassFiles files) throws NotADesignException {
        Class<?> type;
        try {
            type = files.loadClass(design);
        } catch (ClassNotFoundException e) {
            throw new NotADesignException("the source has no class " + design);
        }
        Method method = Stream.of(type.getDeclaredMethods())
                .filter(AnswerMethod::isAnswer)
                .findFirst()
                .orElseThrow(() -> new NotADesignException(SHAPE + "; " + type.getSimpleName() + " has none"));
        if (!Modifier.isPublic(type.getModifiers())) {
            throw new NotADesignException("the class " + type.getSimpleName() + " is not public");
        }
        Class<?> calls = method.getParameterTypes()[1];
        requireCalls(calls);
        return new AnswerMethod(method, calls);
    }

    private static boolean isAnswer(Method method) {
        int publicStatic = Modifier.PUBLIC | Modifier.STATIC;
        return method.getName().equals("answer")
                && (method.getModifiers() & publicStatic) == publicStatic
                && method.getReturnType() == String.class
                && method.getParameterCount() == 2
                && method.getParameterTypes()[0] == String.class
                && method.getParameterTypes()[1].isInterface();
    }

    private static void requireCalls(Class<?> calls) throws NotADesignException {
        List<String> methods = Arrays.stream(calls.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(AnswerMethod::signature)
                .sorted()
                .toList();
        if (!Modifier.isPublic(calls.getModifiers())
                || !methods.equals(List.of("String ask(String, String, List)", "int left()"))) {
            throw new NotADesignException(CALLS + "; " + calls.getSimpleName() + " has " + methods);
        }
    }

    private static String signature(Method method) {
        return method.getReturnType().getSimpleName() + " " + method.getName() + "("
                + String.join(
                        ", ",
                        Stream.of(method.getParameterTypes())
                                .map(Class::getSimpleName)
                                .toList())
                + ")";
    }

    /** The design's answer to a problem. */
    String invoke(String problem, Line line) throws InvocationTargetException, IllegalAccessException {
        Object proxy = Proxy.newProxyInstance(calls.getClassLoader(), new Class<?>[] {calls}, new CallsOverLine(line));
        Object answer = method.invoke(null, problem, proxy);
        if (answer == null) {
            throw new InvocationTargetException(new NullPointerException("the answer is null"));
        }
        return (String) answer;
    }
}
