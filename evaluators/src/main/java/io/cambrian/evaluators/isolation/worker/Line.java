package io.cambrian.evaluators.isolation.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The frames to and from the process that has started this one.
 *
 * <p>A thread of its own always reads, so that this process ends as soon as the other one does, whatever the design is doing.
 */
final class Line {

    private final OutputStream out;
    private final BlockingQueue<Frame> received = new LinkedBlockingQueue<>();

    Line(InputStream in, OutputStream out) {
        this.out = out;
        Thread.ofPlatform().daemon().name("frames").start(() -> read(in));
    }

    private void read(InputStream in) {
        try {
            while (true) {
                received.add(Frame.read(in));
            }
        } catch (IOException closed) {
            Runtime.getRuntime().halt(0);
        }
    }

    /** Sends a frame and waits for the one that answers it; threads of a design take turns. */
    synchronized Frame exchange(Frame frame) throws IOException {
        send(frame);
        return receive();
    }

    synchronized void send(Frame frame) throws IOException {
        frame.write(out);
    }

    Frame receive() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return received.take();
                } catch (InterruptedException e) {
                    interrupted = true; // by the design's own doing; the reply will come
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
