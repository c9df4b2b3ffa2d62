package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.checkpoint.CheckpointException;
import io.cambrian.evaluators.checkpoint.PageStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Pages by the SHA-256 of what is in them, as an archive addresses them, but in memory. */
public final class PagesInMemory implements PageStore {

    private final Map<String, byte[]> pages = new HashMap<>();

    @Override
    public String store(byte[] page) {
        String address = HexFormat.of().formatHex(sha256().digest(page));
        pages.putIfAbsent(address, page);
        return address;
    }

    @Override
    public byte[] load(String address) {
        byte[] page = pages.get(address);
        if (page == null) {
            throw new CheckpointException("there is no page " + address);
        }
        return page;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
