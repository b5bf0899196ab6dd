package org.cldess.benchmarks.matching;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A peer: companies in an in-memory Lucene index, queried as the user of a search engine would. */
final class TextIndex {
    private static final double METRES = 30_000;
    private static final double PIVOT = 20_000;

    private final MadeCountry country;
    private final IndexSearcher searcher;

    TextIndex(MadeCountry country) {
        this.country = country;
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (Party company : country.companies) {
                    writer.addDocument(document(company));
                }
                writer.forceMerge(1);
            }
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Party company) {
        Document document = new Document();
        double north = company.position().latitude();
        double east = company.position().longitude();
        document.add(new LatLonPoint("place", north, east));
        document.add(new LatLonDocValuesField("place", north, east));
        document.add(new StringField("sector", "s" + company.sector(), Field.Store.NO));
        company.terms().forEach(skill -> document.add(new StringField("skill", "k" + skill, Field.Store.NO)));
        return document;
    }

    /** Returns the number of companies found. */
    int best(Party need, int maximum) {
        try {
            return searcher.search(query(need), maximum).scoreDocs.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(Party need) {
        double north = need.position().latitude();
        double east = need.position().longitude();
        BooleanQuery.Builder sectors = new BooleanQuery.Builder();
        for (int sector = 0; sector < MadeCountry.SECTORS; sector++) {
            float affinity = country.affinity(need.sector(), sector) / 1_000_000f;
            if (affinity > 0) {
                add(sectors, "sector", "s" + sector, MadeCountry.SECTOR_POINTS * affinity);
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(LatLonPoint.newDistanceQuery("place", north, east, METRES), BooleanClause.Occur.FILTER)
                .add(sectors.build(), BooleanClause.Occur.MUST)
                .add(
                        LatLonPoint.newDistanceFeatureQuery("place", MadeCountry.DISTANCE_POINTS, north, east, PIVOT),
                        BooleanClause.Occur.SHOULD);
        need.terms()
                .forEach(skill ->
                        add(query, "skill", "k" + skill, (float) MadeCountry.SKILL_POINTS / MadeCountry.MAX_SKILLS));
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, String field, String term, float points) {
        query.add(
                new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, term))), points),
                BooleanClause.Occur.SHOULD);
    }
}
