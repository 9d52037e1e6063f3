package org.nmirf.node.network;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts how often a thread asks the database: lists may not ask once a line. */
public final class Queries implements BeanPostProcessor {

    private static final ThreadLocal<AtomicInteger> ASKED =
            ThreadLocal.withInitial(AtomicInteger::new);

    Queries() {}

    /** How many statements that prepares, in the thread of the caller. */
    public static int of(Runnable what) {
        int before = ASKED.get().get();
        what.run();
        return ASKED.get().get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counted(source) : bean;
    }

    private static final class Counted extends DelegatingDataSource {

        Counted(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Connection.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, arguments) -> {
                                if (method.getName().startsWith("prepare")
                                        || method.getName().equals("createStatement")) {
                                    ASKED.get().incrementAndGet();
                                }
                                try {
                                    return method.invoke(connection, arguments);
                                } catch (InvocationTargetException thrown) {
                                    throw thrown.getCause();
                                }
                            });
        }
    }
}
