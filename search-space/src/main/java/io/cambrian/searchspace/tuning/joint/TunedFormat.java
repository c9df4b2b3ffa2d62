package io.cambrian.searchspace.tuning.joint;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Tuning;
import io.cambrian.searchspace.tuning.TuningFormat;
import io.cambrian.searchspace.tuning.TuningJson;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * How programs with their tuning are written and read: as an object that holds both, each as its own format writes it.
 *
 * <pre>
 * {"kind":"tuned","version":1,"program":{"kind":"loss",…},"tuning":{"kind":"hyper-parameters",…}}
 * </pre>
 *
 * @param programs how the programs are written
 */
public record TunedFormat<P extends Candidate>(CandidateFormat<P> programs) implements CandidateFormat<Tuned<P>> {

    private static final int VERSION = 1;
    private static final TuningFormat TUNINGS = new TuningFormat();

    /** The JSON made of that of both parts. */
    static String text(String program, String tuning) {
        return "{\"kind\":\"" + Tuned.KIND + "\",\"version\":" + VERSION + ",\"program\":" + program + ",\"tuning\":"
                + tuning + "}";
    }

    /**
     * The JSON of the program within that of a tuned one, for those who do not know yet which format it has.
     *
     * @throws CandidateFormatException when this is no JSON of a program with its tuning
     */
    public static String programJson(String json) {
        return part(root(json), "program");
    }

    /**
     * The tuning within the JSON of a tuned program, whichever its program is.
     *
     * @throws CandidateFormatException when this is no JSON of a program with its tuning
     */
    public static Tuning tuning(String json) {
        return TUNINGS.read(part(root(json), "tuning"));
    }

    private static JsonNode root(String json) {
        return TuningJson.read(json, Tuned.KIND, VERSION, List.of("kind", "version", "program", "tuning"));
    }

    @Override
    public String write(Tuned<P> tuned) {
        return text(programs.write(tuned.program()), TUNINGS.write(tuned.tuning()));
    }

    @Override
    public String writeCanonical(Tuned<P> tuned) {
        return tuned.canonical();
    }

    @Override
    public Tuned<P> read(String json) {
        JsonNode root = root(json);
        P program = programs.read(part(root, "program"));
        return Tuned.of(program, programs, TUNINGS.read(part(root, "tuning")));
    }

    private static String part(JsonNode root, String key) {
        JsonNode part = root.path(key);
        if (!part.isObject()) {
            throw new CandidateFormatException(
                    "a program with its tuning has both as objects, found " + part + " as its " + key);
        }
        return TuningJson.text(part);
    }

    @Override
    public String formula(Tuned<P> tuned) {
        String program = programs.formula(tuned.program());
        return tuned.tuning().equals(HyperParameters.NONE)
                ? program + " with the trainer's settings"
                : program + " with " + TUNINGS.formula(tuned.tuning());
    }
}
