package io.cambrian.searchspace.tuning.joint;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Tuning;
import io.cambrian.searchspace.tuning.TuningFormat;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * How programs with their tuning are written and read: as an object that holds both, each as its own format writes it.
 *
 * <pre>
 * {"kind":"tuned","version":1,"program":{"kind":"loss",…},"tuning":{"kind":"hyper-parameters",…}}
 * </pre>
 *
 * @param programs how the programs are written
 * @param <P> the kind of program
 */
public record TunedFormat<P extends Candidate>(CandidateFormat<P> programs) implements CandidateFormat<Tuned<P>> {

    private static final CandidateJson.Kind FORM =
            new CandidateJson.Kind(Tuned.KIND, 1, "a program with its tuning", "programs with their tuning");
    private static final String PROGRAM = "program";
    private static final String TUNING = "tuning";
    private static final TuningFormat TUNINGS = new TuningFormat();

    /** The JSON made of that of both parts. */
    static String text(String program, String tuning) {
        ObjectNode root = FORM.begin();
        root.putRawValue(PROGRAM, new RawValue(program));
        root.putRawValue(TUNING, new RawValue(tuning));
        return CandidateJson.text(root);
    }

    /**
     * The JSON of the program within that of a tuned one, for those who do not know yet which format it has.
     *
     * @throws CandidateFormatException when this is no JSON of a program with its tuning
     */
    public static String programJson(String json) {
        return FORM.read(json, root -> part(root, PROGRAM));
    }

    /**
     * The tuning within the JSON of a tuned program, whichever its program is.
     *
     * @throws CandidateFormatException when this is no JSON of a program with its tuning
     */
    public static Tuning tuning(String json) {
        return FORM.read(json, TunedFormat::tuning);
    }

    private static Tuning tuning(CandidateJson json) {
        return TUNINGS.read(part(json, TUNING));
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
        return FORM.read(json, root -> Tuned.of(programs.read(part(root, PROGRAM)), programs, tuning(root)));
    }

    private static String part(CandidateJson json, String key) {
        json.refuseOthers("a program with its tuning", List.of(PROGRAM, TUNING));
        if (!json.at(key).isObject()) {
            throw new CandidateFormatException("a program with its tuning has both as objects, found "
                    + CandidateJson.found(json.at(key)) + " as its " + key);
        }
        return CandidateJson.text(json.at(key));
    }

    @Override
    public String formula(Tuned<P> tuned) {
        String program = programs.formula(tuned.program());
        return tuned.tuning().equals(HyperParameters.NONE)
                ? program + " with the trainer's settings"
                : program + " with " + TUNINGS.formula(tuned.tuning());
    }
}
