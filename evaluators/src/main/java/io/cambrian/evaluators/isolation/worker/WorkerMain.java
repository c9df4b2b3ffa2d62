package io.cambrian.evaluators.isolation.worker;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/** Starts a worker: its first argument says whether it compiles a design or lets one answer. */
public final class WorkerMain {

    /** The argument of a worker that compiles one design. */
    public static final String COMPILE = "compile";

    /** The argument of a worker that lets one design answer problems. */
    public static final String ANSWER = "answer";

    private WorkerMain() {}

    /** Serves until standard input is closed. What is printed goes to standard error: standard output is for frames alone. */
    public static void main(String[] arguments) throws IOException {
        Line line = new Line(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
        System.setOut(System.err);
        line.send(Frame.of(Frame.Kind.READY));
        if (arguments[0].equals(COMPILE)) {
            Compiling.serve(line);
        } else {
            Answering.serve(line);
        }
    }
}
