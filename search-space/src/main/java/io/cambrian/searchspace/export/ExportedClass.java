package io.cambrian.searchspace.export;

/**
 * The text of an exported class and of its test.
 *
 * @param packageName the package of both
 * @param className the class's simple name
 * @param source the class, Java 17
 * @param testSource the test, Java 17 and JUnit 5
 */
public record ExportedClass(String packageName, String className, String source, String testSource) {

    /** The simple name of the test. */
    public String testName() {
        return className + "Test";
    }

    /** Where the class belongs below a source folder, with forward slashes. */
    public String path() {
        return folder() + className + ".java";
    }

    /** Where the test belongs below a test source folder, with forward slashes. */
    public String testPath() {
        return folder() + testName() + ".java";
    }

    private String folder() {
        return packageName.replace('.', '/') + "/";
    }
}
