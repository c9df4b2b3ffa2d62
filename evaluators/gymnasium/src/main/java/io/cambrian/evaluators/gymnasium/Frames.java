package io.cambrian.evaluators.gymnasium;

import io.cambrian.searchspace.random.Seed;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/**
 * The memory of the frames that a step exchanges; {@code bridge.py} defines them. All consist of little-endian words of 32
 * bits.
 */
final class Frames {

    static final int MOVED = 0;
    static final int FAILED = 1;
    static final int TERMINATED = 1;
    static final int TRUNCATED = 2;

    /** Bytes of the two words that every answer begins with. */
    static final int HEAD = 2 * Integer.BYTES;

    private static final int RESET = 0;
    private static final int STEP = 1;

    private final int copies;
    private final int size;
    private final byte[] request;
    private final IntBuffer requestWords;
    private final FloatBuffer requestNumbers;
    private final byte[] answer;
    private final IntBuffer answerWords;
    private final FloatBuffer answerNumbers;

    /**
     * Memory for these sizes.
     *
     * @param size numbers of an observation
     * @param width words of an action
     */
    Frames(int copies, int size, int width) {
        this.copies = copies;
        this.size = size;
        request = new byte[Integer.BYTES * (1 + copies * width)];
        requestWords = words(request).asIntBuffer();
        requestNumbers = words(request).asFloatBuffer();
        answer = new byte[HEAD + Integer.BYTES * copies * (2 * size + 2)];
        answerWords = words(answer).asIntBuffer();
        answerNumbers = words(answer).asFloatBuffer();
    }

    private static ByteBuffer words(byte[] frame) {
        return ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The request, complete with its padding. */
    byte[] request() {
        return request;
    }

    /** Where the answer is to be put. */
    byte[] answer() {
        return answer;
    }

    /** Asks for new first episodes. Copy c gets the upper 31 bits of the first word of the seed's stream c. */
    void askToReset(Seed seed) {
        requestWords.put(0, RESET);
        for (int copy = 0; copy < copies; copy++) {
            requestWords.put(1 + copy, seed.counterRandom(copy).nextInt() >>> 1);
        }
    }

    void askToStep(int[] actions) {
        requestWords.put(0, STEP);
        requestWords.put(1, actions);
    }

    void askToStep(float[] actions) {
        requestWords.put(0, STEP);
        requestNumbers.put(1, actions);
    }

    /** The first word of an answer: {@link #MOVED} or {@link #FAILED}. */
    int kind() {
        return answerWords.get(0);
    }

    /** The second word: how many episodes have ended, or how long the text is. */
    int count() {
        return answerWords.get(1);
    }

    /** How many bytes follow the head of an answer in which that many episodes have ended. */
    int lengthAfterHead(int ended) {
        return Integer.BYTES * (copies * (size + 2) + ended * size);
    }

    void readObservations(float[] observations) {
        answerNumbers.get(2, observations);
    }

    void readRewards(float[] rewards) {
        answerNumbers.get(2 + copies * size, rewards);
    }

    /** How the step ended the episode of a copy, if it did: {@link #TERMINATED}, {@link #TRUNCATED} or neither. */
    int end(int copy) {
        return answerWords.get(2 + copies * (size + 1) + copy);
    }

    /** Writes the last observation of the n-th ended episode as that of a copy. */
    void readLast(int nth, float[] successors, int copy) {
        int from = 2 + copies * (size + 2) + nth * size;
        for (int feature = 0; feature < size; feature++) {
            successors[feature * copies + copy] = answerNumbers.get(from + feature);
        }
    }
}
