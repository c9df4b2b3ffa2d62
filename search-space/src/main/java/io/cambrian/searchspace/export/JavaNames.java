package io.cambrian.searchspace.export;

import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/** Checks the names that users choose for exported classes. */
public final class JavaNames {

    private static final Pattern SIMPLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    /** Names that the exported source or its test uses itself, or that Java reserves for types without calling them keywords. */
    private static final Set<String> TAKEN = Set.of(
            "Gradient",
            "MeanGradient",
            "Targets",
            "Math",
            "StrictMath",
            "Arrays",
            "IllegalArgumentException",
            "IllegalStateException",
            "Base64",
            "ByteBuffer",
            "ByteOrder",
            "Float",
            "Double",
            "DoubleSupplier",
            "DoubleBinaryOperator",
            "Calls",
            "Member",
            "Votes",
            "Script",
            "StringBuilder",
            "List",
            "ArrayList",
            "Map",
            "LinkedHashMap",
            "Integer",
            "Test",
            "Override",
            "String",
            "Object",
            "Record",
            "var",
            "yield",
            "record",
            "sealed",
            "permits");

    private JavaNames() {}

    /**
     * Refuses names that no exported class can have.
     *
     * @param packageName the package, not empty
     * @param className the simple name of the class
     * @throws ExportException when one of them is no name in Java, or the class's name stands for something else in the source
     */
    public static void check(String packageName, String className) {
        checkPackage(packageName);
        checkClass(className);
    }

    private static void checkPackage(String name) {
        boolean valid = !name.isEmpty();
        for (String part : name.split("\\.", -1)) {
            valid &= isIdentifier(part);
        }
        if (!valid) {
            throw new ExportException("'" + name
                    + "' is no package name; give Java identifiers joined by dots, such as com.example.losses");
        }
    }

    private static void checkClass(String name) {
        if (!isIdentifier(name)) {
            throw new ExportException(
                    "'" + name + "' is no class name; give one Java identifier, such as DiscoveredLoss");
        }
        if (TAKEN.contains(name)) {
            throw new ExportException("the class cannot be named '" + name
                    + "', which the exported source uses itself; choose another name, such as Discovered" + name);
        }
    }

    private static boolean isIdentifier(String text) {
        return SIMPLE.matcher(text).matches() && !SourceVersion.isKeyword(text);
    }
}
