package org.cldess.persistence.database;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import org.sqlite.SQLiteDataSource;

/** A data source of a database product that the library does not know. */
final class OtherDataSource extends SQLiteDataSource {
    @Override
    public Connection getConnection() {
        return answering(Connection.class, answering(DatabaseMetaData.class, "Other"));
    }

    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                OtherDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType() == boolean.class
                        ? (Object) true
                        : method.getName().startsWith("get") ? answer : null));
    }
}
