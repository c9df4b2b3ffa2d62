package io.cambrian.schedules.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What others may use says what it is for, and no file holds so much that it must hold two ideas. */
class PublicTypesTest {

    private static final int MOST_LINES = 320;

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:final|abstract|sealed|non-sealed|static|strictfp) )*(?:class|interface|record|enum|@interface) (\\w+)");

    /** What stands between a comment and a type that it does not belong to. */
    private static final Pattern OTHERS = Pattern.compile("(?m)^(?:import|package|}) ?");

    @Test
    void everyPublicTypeIsDocumented() {
        List<String> silent = new ArrayList<>();
        for (String module : House.MODULES) {
            for (Path source : House.sources(module)) {
                String text = House.read(source);
                Matcher type = PUBLIC_TYPE.matcher(text);
                while (type.find()) {
                    int comment = text.lastIndexOf("*/", type.start());
                    if (comment < 0
                            || OTHERS.matcher(text.substring(comment, type.start()))
                                    .find()) {
                        silent.add(House.ROOT.relativize(source) + ": " + type.group(1));
                    }
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void noFileIsLongerThanAFewScreens() {
        List<String> overlong = new ArrayList<>();
        for (String module : House.MODULES) {
            for (Path source : House.sources(module)) {
                long lines = House.read(source).lines().count();
                if (lines > MOST_LINES) {
                    overlong.add(House.ROOT.relativize(source) + ": " + lines + " lines");
                }
            }
        }
        assertEquals(List.of(), overlong);
    }
}
