package io.cambrian.searchspace.tuning.field;

import java.util.regex.Pattern;

/** The form of hyper-parameters' names: kebab case, as run specs write them. */
public final class FieldName {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private FieldName() {}

    /**
     * The name.
     *
     * @throws IllegalArgumentException if it is not in kebab case
     */
    public static String checked(String name) {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "the name of a hyper-parameter is in kebab case, such as learning-rate, found '" + name + "'");
        }
        return name;
    }
}
