package org.lectern.export.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Lovelace                     | Lovelace, Ada
            Matthew W. Hoffman               | Hoffman, Matthew W.
            Nando de Freitas                 | de Freitas, Nando
            Aäron van den Oord               | van den Oord, Aäron
            Niels uit de Bos                 | uit de Bos, Niels
            Luc Van Gool                     | Van Gool, Luc
            Fernando De la Torre             | {De la Torre}, Fernando
            Nguyen Van Anh                   | Anh, Nguyen Van
            Santiago Ramón y Cajal           | {Ramón y Cajal}, Santiago
            Antonio Laverghetta Jr.          | Laverghetta, Jr., Antonio
            Luis Antonio de Souza Jr         | de Souza, Jr, Luis Antonio
            Robert L Logan IV                | Logan, IV, Robert L
            Ada Lovelace, Jr.                | Lovelace, Jr., Ada
            Lovelace, Ada                    | Lovelace, Ada
            Ramaneswaran S.                  | Ramaneswaran, S.
            Po-Hsuan (Cameron) Chen          | Chen, Po-Hsuan (Cameron)
            hanxue liang                     | {liang}, hanxue
            Jean d'Alembert                  | {d'Alembert}, Jean
            Zhaxizhuoma                      | Zhaxizhuoma
            江常皓                             | 江常皓
            Łukasz Kaiser                    | Kaiser, Łukasz
            OpenAI                           | {OpenAI}
            Qwen Team                        | {Qwen Team}
            Sciences, Engineering, and Medicine | {Sciences, Engineering, and Medicine}
            Procter & Gamble                 | {Procter \\& Gamble}
            Nguyễn Văn A                     | Nguyễn, Văn A
            Nguyễn Văn Bình                  | Nguyễn, Văn Bình
            王小明 (Xiaoming Wang)              | Wang, Xiaoming (王小明)
            Xiaoming Wang 王小明                | Wang, Xiaoming (王小明)
            Ke Li Jr. III                    | Li, Jr. III, Ke
            Robert Smith 3rd                 | Smith, 3rd, Robert
            Smith Jr., John                  | Smith, Jr., John
            Smith, John, III                 | Smith, III, John
            Smith, John Jr.                  | Smith, Jr., John
            Van Der Berg Jan                 | Van Der Berg, Jan
            van der Berg J.                  | van der Berg, J.
            Juan DE LA CRUZ                  | DE LA CRUZ, Juan
            Jean-Pierre VAN DAMME            | VAN DAMME, Jean-Pierre
            Tolkien J.R.R.                   | Tolkien, J.R.R.
            Petrov I. I.                     | Petrov, I. I.
            Gerard ’t Hooft                  | ’t Hooft, Gerard
            Eimear O’ Sullivan               | O’ Sullivan, Eimear
            Sara Mc Carthy                   | Mc Carthy, Sara
            Oussama Ben Farah                | Ben Farah, Oussama
            El Mahdi El Mhamdi               | El Mhamdi, El Mahdi
            The Tien Mai                     | Mai, The Tien
            Sammy Davis jr                   | Davis, jr, Sammy
            Sammy Davis Jnr                  | Davis, Jnr, Sammy
            Henry Arthur Smith VIII          | Smith, VIII, Henry Arthur
            Henry Smith, VI                  | Smith, VI, Henry
            King, Jr., Martin Luther         | King, Jr., Martin Luther
            Thi Van Anh Le                   | Le, Thi Van Anh
            Tuan Van Nguyen                  | Nguyen, Tuan Van
            Dung Van Le                      | Le, Dung Van
            Peter Van Do                     | Van Do, Peter
            United Nations                   | {United Nations}
            European Union                   | {European Union}
            SAP SE                           | {SAP SE}
            Deutsche Telekom AG              | {Deutsche Telekom AG}
            Acme GmbH                        | {Acme GmbH}
            Verein Offener Daten e.V.        | {Verein Offener Daten e.V.}
            Acme Systems                     | {Acme Systems}
            Acme Technology                  | {Acme Technology}
            G\\"unter {\\O}rsted             | Ørsted, Günter
            """)
    void standsInTheOrderThatBibliographiesRead(String name, String tex) {
        assertThat(PersonName.of(name).tex()).isEqualTo(tex);
    }
}
