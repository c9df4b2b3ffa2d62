package io.cambrian.evaluators.checkpoint;

import java.util.Arrays;
import java.util.Map;

/** Pages by what is in them, for tests that look at them. */
record PagesInMemory(Map<String, byte[]> pages) implements PageStore {

    @Override
    public String store(byte[] page) {
        String address = Integer.toHexString(Arrays.hashCode(page)) + "x" + page.length;
        pages.put(address, page.clone());
        return address;
    }

    @Override
    public byte[] load(String address) {
        byte[] page = pages.get(address);
        if (page == null) {
            throw new CheckpointException("there is no page " + address);
        }
        return page.clone();
    }
}
