package io.cambrian.evaluators.isolation.worker;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;

/** Lets one design answer problems, each with fresh classes, so that no static field is carried from one to the next. */
final class Answering {

    private final Line line;
    private final String design;
    private final Map<String, byte[]> classes;

    private Answering(Line line, String design, Map<String, byte[]> classes) {
        this.line = line;
        this.design = design;
        this.classes = classes;
    }

    /** Takes a design, then problems for ever. */
    static void serve(Line line) throws IOException {
        Frame load = line.receive();
        Map<String, byte[]> classes = new HashMap<>();
        for (int i = 1; i + 1 < load.parts().size(); i += 2) {
            classes.put(load.text(i), load.parts().get(i + 1));
        }
        Answering answering = new Answering(line, load.text(0), classes);
        line.send(answering.loaded());
        while (true) {
            line.send(answering.answer(line.receive().text(0)));
        }
    }

    private Frame loaded() {
        try {
            fresh();
            return Frame.of(Frame.Kind.LOADED);
        } catch (NotADesignException e) {
            return Frame.of(Frame.Kind.REFUSED, String.valueOf(e.getMessage()));
        } catch (LinkageError e) {
            return Frame.of(Frame.Kind.REFUSED, e.toString());
        }
    }

    private AnswerMethod fresh() throws NotADesignException {
        return AnswerMethod.of(design, new ClassFiles(classes));
    }

    private Frame answer(String problem) {
        try {
            return Frame.of(Frame.Kind.ANSWER, fresh().invoke(problem, line));
        } catch (InvocationTargetException e) {
            return Frame.of(Frame.Kind.THREW, Description.of(e.getCause()));
        } catch (Throwable e) { // whatever it was, the design has not answered
            return Frame.of(Frame.Kind.THREW, Description.of(e));
        }
    }
}
