/** What is asked of a call for projects (<i>{@index candidatures}</i>): who applies, with which project, for how much. */
package org.cldess.call.application;
