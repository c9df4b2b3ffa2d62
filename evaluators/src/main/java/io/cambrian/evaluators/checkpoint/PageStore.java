package io.cambrian.evaluators.checkpoint;

/**
 * Where pages are kept by what is in them: equal pages are one page. An archive's store of large values is one.
 */
public interface PageStore {

    /** Keeps a page, unless it is there already, and gives its address: at most 255 letters and digits. */
    String store(byte[] page);

    /**
     * The page at an address.
     *
     * @throws CheckpointException when there is none, or it is damaged
     */
    byte[] load(String address);
}
