package io.cambrian.evaluators.isolation.worker;

import java.util.Map;

/** Loads one set of a design's classes. They see the JDK, and nothing of the worker. */
final class ClassFiles extends ClassLoader {

    private final Map<String, byte[]> files;

    ClassFiles(Map<String, byte[]> files) {
        super(ClassLoader.getPlatformClassLoader());
        this.files = files;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] file = files.get(name);
        if (file == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, file, 0, file.length);
    }
}
