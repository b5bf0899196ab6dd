package org.cldess.persistence.file;

import java.util.List;
import java.util.Optional;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.known.Known;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes a dossier or a thing to the format of the file: each record is an object with its components, in order. */
public final class DossierWriter {
    /** The beginning of the digests of this version of the format. */
    private static final String FORM = Header.VERSION + ":";

    /** The names of the parts of each record, in their order, encoded once for all files. */
    private static final ClassValue<List<SerializableString>> NAMES = new ClassValue<>() {
        @Override
        protected List<SerializableString> computeValue(Class<?> type) {
            return Form.of(type.asSubclass(Record.class)).parts().stream()
                    .<SerializableString>map(part -> new SerializedString(part.name()))
                    .toList();
        }
    };

    private final Output out;

    private DossierWriter(Output out) {
        this.out = out;
    }

    /**
     * Returns the bytes of the file of a dossier. They are rejected if they are too large to be read again, which is
     * the only possible problem of a valid dossier.
     */
    public static byte[] bytes(Dossier dossier) {
        return bytes(dossier, Optional.empty());
    }

    /**
     * Returns the bytes of the file of a dossier.
     *
     * @param from the stored revision that it was made from, if there is one
     */
    public static byte[] bytes(Dossier dossier, Optional<StoredRevision> from) {
        byte[] bytes = new DossierWriter(new Output()).whole(dossier.parts(), from);
        if (bytes.length > SourceText.MAX_BYTES) {
            throw Violations.of(Violation.error(
                    "form.size",
                    "",
                    Texts.WORDS.message(
                            "file.too-large",
                            bytes.length / SourceText.MEGABYTE + 1,
                            SourceText.MAX_BYTES / SourceText.MEGABYTE)));
        }
        return bytes;
    }

    /**
     * Returns the bytes of the file: the header, then the parts of the dossier, with its lists in their current order.
     */
    static byte[] bytes(DossierParts parts) {
        return new DossierWriter(new Output()).whole(parts, Optional.empty());
    }

    /** Returns the JSON of one thing or single value, as it is in the file of its dossier. */
    public static String text(Object value) {
        DossierWriter writer = new DossierWriter(new Output());
        if (Part.isThing(value)) {
            writer.thing(value);
        } else {
            writer.single(value);
        }
        return writer.out.finishText();
    }

    /**
     * Returns one line of JSON, with its newline: the fields of a thing after one that names its dossier.
     *
     * @param field the name of that field
     */
    public static byte[] line(String field, DossierId dossier, Record thing) {
        DossierWriter writer = new DossierWriter(Output.line());
        writer.out.object(() -> {
            writer.out.name(field);
            writer.out.text(dossier.value());
            writer.parts(thing);
        });
        return writer.out.finish();
    }

    /**
     * Returns the digest of the file of a dossier, in hexadecimal digits, after the version of the file’s format: files
     * of different versions say the same in different bytes.
     */
    public static String digest(Dossier dossier) {
        return FORM + Digest.of(bytes(dossier.parts()));
    }

    /**
     * Checks whether a dossier may be the one of a digest. A digest of another version of the format excludes none.
     *
     * @param digest a digest that {@link #digest} returned, perhaps in another version of this library; the first ones
     *     named no version
     */
    public static boolean mayBe(Dossier dossier, String digest) {
        String whole = digest.contains(":") ? digest : "5:" + digest;
        return !whole.startsWith(FORM) || whole.equals(digest(dossier));
    }

    private byte[] whole(DossierParts parts, Optional<StoredRevision> from) {
        out.object(() -> {
            out.name(Header.FORMAT_FIELD);
            out.text(Header.FORMAT);
            out.name(Header.VERSION_FIELD);
            out.number(Header.VERSION);
            from.ifPresent(revision -> {
                out.name(Header.REVISION_FIELD);
                out.text(revision.toString());
            });
            parts(parts);
        });
        return out.finish();
    }

    private void parts(Record thing) {
        List<SerializableString> names = NAMES.get(thing.getClass());
        for (Part part : Form.of(thing).parts()) {
            part(part, names.get(part.index()), part.of(thing));
        }
    }

    /**
     * Writes a part if it is recorded: missing optional values, facts that are not recorded and empty plain lists have
     * no key.
     */
    private void part(Part part, SerializableString name, Object held) {
        Object value = Part.plain(held);
        if (value == null && held instanceof Known<?> fact && fact.isRecorded()) {
            out.name(name);
            none(part);
        } else if (value != null && (part.isFact() || !List.of().equals(value))) {
            out.name(name);
            if (value instanceof List<?> list) {
                out.list(list, part.holdsThings() ? this::thing : this::single);
            } else if (part.holdsThings()) {
                thing(value);
            } else {
                single(value);
            }
        }
    }

    private void none(Part part) {
        if (part.isList()) {
            out.list(List.of(), nothing -> {});
        } else {
            out.none();
        }
    }

    private void thing(Object thing) {
        out.object(() -> parts((Record) thing));
    }

    private void single(Object value) {
        String text = Scalar.text(value);
        switch (Scalar.of(value.getClass()).kind()) {
            case TEXT -> out.text(text);
            case NUMBER -> out.number(Integer.parseInt(text));
            case TRUTH -> out.bool(Boolean.parseBoolean(text));
        }
    }
}
