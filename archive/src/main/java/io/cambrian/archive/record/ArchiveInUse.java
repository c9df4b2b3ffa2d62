package io.cambrian.archive.record;

/** The archive has a living writer already. */
public final class ArchiveInUse extends ArchiveException {

    private static final long serialVersionUID = 1L;

    private final String owner;

    /**
     * @param owner who holds the lock, such as {@code process 4711 on build-host since 2026-11-22T15:30:00Z}
     * @param place the lock file
     */
    public ArchiveInUse(String owner, String place) {
        super("the archive is in use by " + owner, place, "wait for it to end, stop it, or choose another archive");
        this.owner = owner;
    }

    /** Who holds the lock. */
    public String owner() {
        return owner;
    }
}
