package org.plangauge.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.plangauge.samples.Samples;

/** The parts are valid by the schemas of ECMA-376: a spreadsheet program that is strict finds nothing to repair. */
class SchemaTest {

    @Test
    void everyPartIsValid() throws IOException, XmlException {
        int checked = 0;
        for (Map.Entry<String, String> part : Written.parts(Written.bytes(Samples.commented())).entrySet()) {
            String xml = part.getValue();
            XmlObject document = part.getKey().startsWith("xl/worksheets/sheet") ? WorksheetDocument.Factory.parse(xml)
                    : part.getKey().startsWith("xl/charts/chart") ? ChartSpaceDocument.Factory.parse(xml)
                    : part.getKey().equals("xl/styles.xml") ? StyleSheetDocument.Factory.parse(xml)
                    : part.getKey().equals("xl/workbook.xml") ? WorkbookDocument.Factory.parse(xml) : null;
            if (document != null) {
                List<Object> errors = new ArrayList<>();
                document.validate(new XmlOptions().setErrorListener(new ArrayList<>() {
                    @Override
                    public boolean add(XmlError error) {
                        return errors.add(error.getMessage());
                    }
                }));
                assertThat(errors).as(part.getKey()).isEmpty();
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(20);
    }
}
