package io.cambrian.searchspace.export;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** Runs the tests that come with exported classes. */
public final class GeneratedTest {

    private GeneratedTest() {}

    /** Compiles the source with the exported test and says whether the test's methods pass. */
    public static boolean passes(ExportedClass exported, String source) throws ReflectiveOperationException {
        InMemoryCompiler compiler = new InMemoryCompiler();
        String name = exported.packageName() + "." + exported.className();
        compiler.add(name, source);
        compiler.add(name + "Test", exported.testSource());
        Class<?> test = compiler.compile().loadClass(name + "Test");
        Constructor<?> constructor = test.getDeclaredConstructor();
        constructor.setAccessible(true);
        int run = 0;
        for (Method method : test.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                run++;
                method.setAccessible(true);
                try {
                    method.invoke(constructor.newInstance());
                } catch (InvocationTargetException e) {
                    assertInstanceOf(AssertionError.class, e.getCause());
                    return false;
                }
            }
        }
        assertTrue(run > 0);
        return true;
    }
}
