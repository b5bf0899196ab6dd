package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scripts of another version of this library: an earlier one, which had only the first of ours, or a later one. */
final class OtherVersion extends ClassLoader {
    private static final String LATER = "V99__later.sql";

    private final Engine engine;
    private final List<Script> scripts;
    private final String later;

    private OtherVersion(Engine engine, List<Script> scripts, String later) {
        super(Migrations.class.getClassLoader());
        this.engine = engine;
        this.scripts = scripts;
        this.later = later;
    }

    private static List<Script> ours(Engine engine) {
        return Script.in(Migrations.class.getClassLoader(), engine);
    }

    /** Returns the version of the library whose last script was the one with a number. */
    static OtherVersion upTo(int number, Engine engine) {
        return new OtherVersion(
                engine,
                ours(engine).stream()
                        .filter(script -> Integer.parseInt(script.version()) <= number)
                        .toList(),
                "");
    }

    /**
     * Returns the next version of the library.
     *
     * @param sql its last script
     */
    static OtherVersion withOneMore(String sql, Engine engine) {
        List<Script> scripts = new ArrayList<>(ours(engine));
        scripts.add(new Script("99", LATER, sql.hashCode()));
        return new OtherVersion(engine, scripts, sql);
    }

    Migrations migrations() {
        return new Migrations(engine, "cldess", this);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        if (name.endsWith("/migrations%s.txt".formatted(engine.scripts()))) {
            return bytes(scripts.stream()
                    .map(script -> "%s %s %s\n".formatted(script.version(), script.name(), script.checksum()))
                    .collect(Collectors.joining()));
        }
        return name.endsWith("/" + LATER) ? bytes(later) : super.getResourceAsStream(name);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
