/** Planning documents and the contributions made to them (<i>{@index "contribution à un document d’urbanisme"}</i>). */
package org.cldess.reporting.planning;
