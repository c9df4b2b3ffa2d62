package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import io.cambrian.searchspace.initialisation.Head;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.initialisation.InitialisationSpace;
import io.cambrian.searchspace.initialisation.Nonlinearity;
import java.util.Map;

/** The keys under {@code search-space} of initialisations; reading and writing are inverse. */
final class InitialisationSpaceKeys {

    private InitialisationSpaceKeys() {}

    /** A Gaussian head has the usual shape of policies, any other that of networks for sinusoids. */
    static InitialisationSpaceSpec read(Section section) {
        Head head = section.constant("head", Head.VALUES, Head.values());
        InitialisationShape usual = usual(head);
        InitialisationShape shape = new InitialisationShape(
                section.integer("inputs", usual.inputs(), 1),
                section.integers("hidden", usual.hidden(), 1),
                section.integer("outputs", usual.outputs(), 1),
                section.constant("nonlinearity", usual.nonlinearity(), Nonlinearity.values()),
                head);
        return new InitialisationSpaceSpec(
                shape, section.positive("deviation", InitialisationSpace.USUAL_MUTATION_DEVIATION));
    }

    private static InitialisationShape usual(Head head) {
        return switch (head) {
            case VALUES -> InitialisationShape.sinusoid();
            case GAUSSIAN -> InitialisationShape.navigation();
        };
    }

    static void write(InitialisationSpaceSpec spec, Map<String, Object> keys) {
        InitialisationShape shape = spec.shape();
        keys.put("head", Words.of(shape.head()));
        keys.put("inputs", shape.inputs());
        keys.put("hidden", shape.hidden());
        keys.put("outputs", shape.outputs());
        keys.put("nonlinearity", Words.of(shape.nonlinearity()));
        keys.put("deviation", spec.deviation());
    }
}
