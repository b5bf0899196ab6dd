package org.cldess.commandline.net;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.cldess.commandline.net.Tree.Spot;
import org.cldess.dossier.Dossier;

/** Dossiers as read back from a database, and the number of rows written. */
final class Tables {
    private static final int GENERATED = 20;
    private static final int SAVED_AGAIN = 1;

    private Tables() {}

    static void freeze(List<Subject> subjects, Facts facts) {
        try {
            Path folder = Files.createTempDirectory("net");
            Path file = folder.resolve("cldess.db");
            List<Subject> kept = subjects.stream()
                    .filter(subject -> subject.isAmong(GENERATED))
                    .toList();
            List<String> lines = Library.inDatabase(file, database -> {
                List<String> saved = new ArrayList<>();
                for (Subject subject : kept) {
                    for (Dossier state : states(subject)) {
                        saved.add(Facts.line(subject.name(), Facts.answer(() -> Library.saved(database, state))));
                    }
                }
                return saved;
            });
            facts.write("tables/saved.txt", lines);
            facts.write("tables/rows.txt", rows(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns the dossier, some versions that lack a part, and the dossier again. */
    private static List<Dossier> states(Subject subject) {
        SplittableRandom random = new SplittableRandom(subject.number());
        List<Dossier> states = new ArrayList<>(List.of(subject.dossier()));
        for (int i = 0; i < 100 && states.size() <= SAVED_AGAIN; i++) {
            Object tree = subject.tree();
            List<Spot> spots = Tree.spots(tree);
            Spot spot = spots.get(random.nextInt(spots.size()));
            if (!spot.pointer().equals("/id")) {
                spot.remove();
                Library.read(Tree.bytes(tree)).dossier().ifPresent(states::add);
            }
        }
        states.add(subject.dossier());
        return states;
    }

    private static List<String> rows(Path file) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet count = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    rows.add(Facts.line(table, count.getInt(1)));
                }
            }
        } catch (SQLException unexpected) {
            rows.add(Facts.thrown(unexpected));
        }
        return rows;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(
                "select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }
}
