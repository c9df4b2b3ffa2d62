package io.cambrian.searchspace.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyperParametersFormatTest {

    private final HyperParametersFormat format = new HyperParametersFormat();

    private static HyperParameters example() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("learning-rate", new Setting.Real(3e-4));
        settings.put("epochs", new Setting.Whole(4));
        settings.put("activation", new Setting.Word("relu"));
        settings.put("shared-torso", new Setting.Flag(true));
        settings.put("discount", new Setting.Real(1));
        return new HyperParameters(settings);
    }

    /** This text and this id must never change: archives refer to them. */
    @Test
    void theCanonicalFormIsAsRecorded() {
        assertEquals(
                "{\"kind\":\"hyper-parameters\",\"version\":1,\"settings\":{\"activation\":\"relu\",\"discount\":1.0,"
                        + "\"epochs\":4,\"learning-rate\":3.0E-4,\"shared-torso\":true}}",
                format.writeCanonical(example()));
        assertEquals("0091c3739f2af87220132f0d5d00a3e1", example().id().hex());
    }

    @Test
    void readingUndoesWriting() {
        Property.holds(1, 500, Fields.space()::sample, (member, random) -> {
            HyperParameters again = format.read(format.write(member));
            assertEquals(member, again);
            assertEquals(member.names(), again.names());
            assertEquals(member.id(), format.read(format.writeCanonical(member)).id());
        });
        assertEquals(HyperParameters.NONE, format.read(format.write(HyperParameters.NONE)));
    }

    @Test
    void theOrderOfNamesDoesNotMatter() {
        HyperParameters one = new HyperParameters(Map.of("a", new Setting.Whole(1))).with("b", new Setting.Whole(2));
        HyperParameters other = new HyperParameters(Map.of("b", new Setting.Whole(2))).with("a", new Setting.Whole(1));
        assertEquals(one, other);
        assertEquals(one.id(), other.id());
        assertEquals(List.of("b", "a"), other.names());
    }

    @Test
    void formulasAreForPeople() {
        assertEquals(
                "learning-rate 0.0003, epochs 4, activation relu, shared-torso true, discount 1",
                format.formula(example()));
        assertEquals("as it is", format.formula(HyperParameters.NONE));
        assertEquals("1.5e-7", new Setting.Real(1.5e-7).text());
        assertEquals("0.99995", new Setting.Real(0.99995).text());
        assertEquals("0.333333", new Setting.Real(1 / 3.0).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{ # is one JSON object",
                "{\"kind\":\"loss\"} # \"kind\":\"hyper-parameters\", found kind \"loss\"",
                "{\"kind\":\"hyper-parameters\",\"version\":2} # version 1 of hyper-parameters, found 2",
                "{\"kind\":\"hyper-parameters\",\"version\":1,\"setings\":{}} # no key 'setings'; did you mean 'settings'?",
                "{\"kind\":\"hyper-parameters\",\"version\":1} # settings is an object of values by name, found nothing",
                "{\"kind\":\"hyper-parameters\",\"version\":1,\"settings\":{\"a\":\" \"}} # settings.a: the name of a category",
                "{\"kind\":\"hyper-parameters\",\"version\":1,\"settings\":{\"a\":[]}} # settings.a is a number, a text",
                "{\"kind\":\"hyper-parameters\",\"version\":1,\"settings\":{\"A b\":1}} # in kebab case"
            })
    void whatIsNotHyperParametersIsRefused(String json, String message) {
        String found = assertThrows(CandidateFormatException.class, () -> format.read(json))
                .getMessage();
        assertTrue(found.contains(message), found);
    }
}
