//! The grammar of expressions: conditions, sums, paths, literals and functions.

use super::super::expression::condition::Comparator;
use super::super::expression::path::{Path, Step};
use super::super::value::ValueType;
use super::syntax::{Call, Expr, Is};
use super::token::{Kind, Place, Token};
use super::{DEPTH_MAX, PATH_STEPS_MAX, malformed};
use aws::Fault;

/// What an infix operator lacks at the end of a statement.
const NO_RIGHT_SIDE: &str = "Missing right-hand side expression of infix operator";

/// A reader of tokens.
pub struct Cursor {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    parameters: usize,
}

impl Cursor {
    pub fn new(tokens: Vec<Token>) -> Cursor {
        Cursor { tokens, at: 0, depth: 0, parameters: 0 }
    }

    pub fn kind(&self) -> &Kind {
        &self.tokens[self.at].kind
    }

    pub fn place(&self) -> Place {
        self.tokens[self.at].place
    }

    fn advance(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len() - 1);
    }

    pub fn is_symbol(&self, symbol: &str) -> bool {
        matches!(self.kind(), Kind::Symbol(found) if *found == symbol)
    }

    pub fn take_symbol(&mut self, symbol: &str) -> bool {
        let found = self.is_symbol(symbol);
        if found {
            self.advance();
        }
        found
    }

    pub fn expect_symbol(&mut self, symbol: &str, why: &str) -> Result<(), Fault> {
        if self.take_symbol(symbol) { Ok(()) } else { Err(malformed(why)) }
    }

    pub fn is_keyword(&self, keyword: &str) -> bool {
        matches!(self.kind(), Kind::Keyword(found) if found == keyword)
    }

    pub fn take_keyword(&mut self, keyword: &str) -> bool {
        let found = self.is_keyword(keyword);
        if found {
            self.advance();
        }
        found
    }

    pub fn expect_keyword(&mut self, keyword: &str, why: &str) -> Result<(), Fault> {
        if self.take_keyword(keyword) { Ok(()) } else { Err(malformed(why)) }
    }

    /// A word that means something only where it stands.
    pub fn is_word(&self, word: &str) -> bool {
        matches!(self.kind(), Kind::Word(found) if found.eq_ignore_ascii_case(word))
    }

    pub fn take_word(&mut self, word: &str) -> bool {
        let found = self.is_word(word);
        if found {
            self.advance();
        }
        found
    }

    pub fn is_name(&self) -> bool {
        matches!(self.kind(), Kind::Word(_) | Kind::Quoted(_))
    }

    pub fn expect_name(&mut self, why: &str) -> Result<String, Fault> {
        let (Kind::Word(name) | Kind::Quoted(name)) = self.kind() else {
            return Err(malformed(why));
        };
        let name = name.clone();
        self.advance();
        Ok(name)
    }

    /// Why nothing can begin with the present token.
    pub fn unexpected(&self) -> Fault {
        malformed(match self.kind() {
            Kind::Keyword(word) if matches!(word.as_str(), "is" | "like" | "in" | "between") => {
                "Unexpected operator"
            }
            Kind::Keyword(word) if matches!(word.as_str(), "and" | "or") => "Unexpected operator",
            Kind::Symbol("=" | "<" | ">" | "<>" | "<=" | ">=" | "!=" | "||" | "/" | "%") => {
                "Unexpected operator"
            }
            Kind::Keyword(_) => "Unexpected keyword",
            _ => "Unexpected term",
        })
    }

    /// Runs a part of the grammar that may contain itself.
    fn nested<T>(&mut self, part: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        if self.depth == DEPTH_MAX {
            return Err(malformed("The statement is nested too deeply"));
        }
        self.depth += 1;
        let result = part(self);
        self.depth -= 1;
        result
    }

    fn check_right_side(&self) -> Result<(), Fault> {
        if *self.kind() == Kind::End { Err(malformed(NO_RIGHT_SIDE)) } else { Ok(()) }
    }

    pub fn expression(&mut self) -> Result<Expr, Fault> {
        self.nested(Cursor::or)
    }

    fn or(&mut self) -> Result<Expr, Fault> {
        let first = self.and()?;
        let mut row = vec![first];
        while self.take_keyword("or") {
            self.check_right_side()?;
            row.push(self.and()?);
        }
        Ok(if row.len() == 1 { row.remove(0) } else { Expr::Or(row) })
    }

    fn and(&mut self) -> Result<Expr, Fault> {
        let first = self.not()?;
        let mut row = vec![first];
        while self.take_keyword("and") {
            self.check_right_side()?;
            row.push(self.not()?);
        }
        Ok(if row.len() == 1 { row.remove(0) } else { Expr::And(row) })
    }

    /// Many NOTs are read without recursion.
    fn not(&mut self) -> Result<Expr, Fault> {
        let mut count = 0;
        while self.take_keyword("not") {
            count += 1;
        }
        let inner = self.comparison()?;
        Ok(if count % 2 == 1 { Expr::Not(Box::new(inner)) } else { inner })
    }

    fn comparison(&mut self) -> Result<Expr, Fault> {
        let left = self.sum()?;
        if let Some(comparator) = self.take_comparator() {
            self.check_right_side()?;
            let right = self.sum()?;
            return Ok(Expr::Compare(comparator, Box::new([left, right])));
        }
        if self.take_keyword("is") {
            let negated = self.take_keyword("not");
            let asked = Expr::Is(Box::new(left), self.is()?);
            return Ok(negated_if(negated, asked));
        }
        let negated = self.is_keyword("not") && self.is_followed_by_operator();
        if negated {
            self.advance();
        }
        if self.take_keyword("between") {
            self.check_right_side()?;
            let low = self.sum()?;
            self.expect_keyword("and", "Expected AND after BETWEEN")?;
            self.check_right_side()?;
            let high = self.sum()?;
            return Ok(negated_if(negated, Expr::Between(Box::new([left, low, high]))));
        }
        if self.take_keyword("in") {
            self.check_right_side()?;
            let row = self.row()?;
            return Ok(negated_if(negated, Expr::In(Box::new(left), row)));
        }
        if self.is_keyword("like") {
            let place = self.place();
            return Err(Fault::validation(format!("Unsupported operator: LIKE at {place}")));
        }
        Ok(left)
    }

    fn is_followed_by_operator(&self) -> bool {
        let behind = self.tokens.get(self.at + 1).map(|token| &token.kind);
        let operator = |word: &str| matches!(word, "between" | "in" | "like");
        matches!(behind, Some(Kind::Keyword(word)) if operator(word))
    }

    fn take_comparator(&mut self) -> Option<Comparator> {
        let Kind::Symbol(symbol) = self.kind() else { return None };
        let comparator = match *symbol {
            "=" => Comparator::Equal,
            "<>" | "!=" => Comparator::NotEqual,
            "<" => Comparator::Less,
            "<=" => Comparator::LessOrEqual,
            ">" => Comparator::Greater,
            ">=" => Comparator::GreaterOrEqual,
            _ => return None,
        };
        self.advance();
        Some(comparator)
    }

    /// The values of an `IN`, in parentheses or brackets.
    fn row(&mut self) -> Result<Vec<Expr>, Fault> {
        let (close, why) = if self.take_symbol("(") {
            (")", "Expected RIGHT_PAREN")
        } else if self.take_symbol("[") {
            ("]", "Expected RIGHT_BRACKET")
        } else {
            return Err(self.unexpected());
        };
        self.nested(|cursor| cursor.members(close, why, Cursor::sum))
    }

    /// Members with commas between them, up to what closes them.
    fn members<T>(
        &mut self,
        close: &str,
        why: &str,
        member: impl Fn(&mut Self) -> Result<T, Fault>,
    ) -> Result<Vec<T>, Fault> {
        let mut found = Vec::new();
        if self.take_symbol(close) {
            return Ok(found);
        }
        loop {
            found.push(member(self)?);
            if self.take_symbol(close) {
                return Ok(found);
            }
            self.expect_symbol(",", why)?;
        }
    }

    fn is(&mut self) -> Result<Is, Fault> {
        let (Kind::Word(name) | Kind::Keyword(name)) = self.kind() else {
            return Err(malformed("Expected type name"));
        };
        let name = name.to_ascii_lowercase();
        let types = match name.as_str() {
            "missing" => {
                self.advance();
                return Ok(Is::Missing);
            }
            "null" => vec![ValueType::Null],
            "bool" | "boolean" => vec![ValueType::Bool],
            "string" | "symbol" | "char" | "character" | "varchar" => vec![ValueType::S],
            "int" | "int2" | "int4" | "int8" | "integer" | "integer2" | "integer4" | "integer8"
            | "bigint" | "smallint" | "float" | "real" | "double" | "decimal" | "dec"
            | "numeric" => vec![ValueType::N],
            "blob" | "clob" => vec![ValueType::B],
            "list" => vec![ValueType::L],
            "struct" | "tuple" => vec![ValueType::M],
            "bag" => vec![ValueType::Ss, ValueType::Ns, ValueType::Bs],
            _ => return Err(malformed("Expected type name")),
        };
        self.advance();
        match name.as_str() {
            "double" => self.expect_keyword("precision", "Expected type name")?,
            "character" => {
                self.take_keyword("varying");
            }
            _ => {}
        }
        Ok(Is::Types(types))
    }

    pub fn sum(&mut self) -> Result<Expr, Fault> {
        let left = self.operand()?;
        let joint = if self.take_symbol("+") {
            Expr::Sum
        } else if self.take_symbol("-") {
            Expr::Difference
        } else {
            return Ok(left);
        };
        self.check_right_side()?;
        let right = self.operand()?;
        if self.is_symbol("+") || self.is_symbol("-") {
            let place = self.place();
            return Err(Fault::validation(format!(
                "Only one arithmetic operator may stand in an expression at {place}"
            )));
        }
        Ok(joint(Box::new([left, right])))
    }

    /// A path, a literal, a function, or something in parentheses.
    pub fn operand(&mut self) -> Result<Expr, Fault> {
        let place = self.place();
        match self.kind().clone() {
            Kind::Text(text) => {
                self.advance();
                Ok(Expr::Text(text))
            }
            Kind::Number(digits) => {
                self.advance();
                Ok(Expr::Number(digits))
            }
            Kind::Parameter => {
                self.advance();
                self.parameters += 1;
                Ok(Expr::Parameter(self.parameters - 1))
            }
            Kind::Symbol("-" | "+") => self.signed(),
            Kind::Symbol("(") => {
                self.advance();
                let inner = self.expression()?;
                self.expect_symbol(")", "Expected RIGHT_PAREN")?;
                Ok(inner)
            }
            Kind::Symbol("[") => {
                self.advance();
                let row = self.nested(|c| c.members("]", "Expected RIGHT_BRACKET", Cursor::sum));
                row.map(Expr::List)
            }
            Kind::Symbol("<<") => {
                self.advance();
                let row =
                    self.nested(|c| c.members(">>", "Expected RIGHT_DOUBLE_ANGLE", Cursor::sum));
                row.map(Expr::Set)
            }
            Kind::Symbol("{") => {
                self.advance();
                let map = self.nested(|c| c.members("}", "Expected RIGHT_CURLY", Cursor::entry));
                map.map(Expr::Map)
            }
            Kind::Keyword(word) => self.keyword(&word),
            Kind::Word(name) if self.is_call() => {
                self.advance();
                self.call(name.to_ascii_lowercase(), place)
            }
            Kind::Word(_) | Kind::Quoted(_) => Ok(Expr::Path(self.path()?, place)),
            Kind::Symbol(_) | Kind::End => Err(self.unexpected()),
        }
    }

    fn signed(&mut self) -> Result<Expr, Fault> {
        let sign = if self.is_symbol("-") { "-" } else { "" };
        self.advance();
        let Kind::Number(digits) = self.kind() else { return Err(self.unexpected()) };
        let number = format!("{sign}{digits}");
        self.advance();
        Ok(Expr::Number(number))
    }

    /// A literal or a function by a reserved word.
    fn keyword(&mut self, word: &str) -> Result<Expr, Fault> {
        let place = self.place();
        let literal = match word {
            "true" => Expr::Bool(true),
            "false" => Expr::Bool(false),
            "null" => Expr::Null,
            "size" | "exists" | "count" | "sum" | "min" | "max" | "avg" if self.is_call() => {
                self.advance();
                return self.call(word.to_owned(), place);
            }
            _ => return Err(self.unexpected()),
        };
        self.advance();
        Ok(literal)
    }

    fn is_call(&self) -> bool {
        let behind = self.tokens.get(self.at + 1).map(|token| &token.kind);
        matches!(behind, Some(Kind::Symbol("(")))
    }

    fn call(&mut self, name: String, place: Place) -> Result<Expr, Fault> {
        self.expect_symbol("(", "Expected LEFT_PAREN")?;
        let arguments = self.nested(|cursor| {
            // `COUNT(*)` is read, for its refusal to name it.
            if cursor.take_symbol("*") {
                cursor.expect_symbol(")", "Expected RIGHT_PAREN")?;
                return Ok(Vec::new());
            }
            cursor.members(")", "Expected RIGHT_PAREN", Cursor::sum)
        })?;
        Ok(Expr::Call(Call { name, arguments, place }))
    }

    /// `'name': value`
    fn entry(&mut self) -> Result<(String, Expr), Fault> {
        let (Kind::Text(name) | Kind::Quoted(name)) = self.kind().clone() else {
            return Err(self.unexpected());
        };
        self.advance();
        self.expect_symbol(":", "Expected COLON")?;
        Ok((name, self.sum()?))
    }

    /// `a.b[0]['c']`
    pub fn path(&mut self) -> Result<Path, Fault> {
        let mut steps = vec![Step::Name(self.expect_name("Unexpected term")?)];
        loop {
            if self.take_symbol(".") {
                steps.push(Step::Name(self.expect_name("Invalid path dot component")?));
            } else if self.take_symbol("[") {
                steps.push(self.bracketed()?);
                self.expect_symbol("]", "Expected RIGHT_BRACKET")?;
            } else {
                break;
            }
        }
        if steps.len() > PATH_STEPS_MAX {
            return Err(Fault::validation(format!(
                "The document path has too many nesting levels; nesting levels: {}",
                steps.len()
            )));
        }
        if steps.iter().any(|step| matches!(step, Step::Name(name) if name.is_empty())) {
            return Err(Fault::validation("Path component cannot be an empty string"));
        }
        Ok(Path::new(steps))
    }

    fn bracketed(&mut self) -> Result<Step, Fault> {
        let step = match self.kind() {
            Kind::Number(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => {
                let index: Option<u32> = digits.parse().ok();
                let index = index.ok_or_else(|| {
                    Fault::validation(format!(
                        "List index is not within the allowable range; index: [{digits}]"
                    ))
                })?;
                Step::Index(index as usize)
            }
            Kind::Text(name) => Step::Name(name.clone()),
            _ => return Err(malformed("Invalid path component")),
        };
        self.advance();
        Ok(step)
    }
}

fn negated_if(negated: bool, inner: Expr) -> Expr {
    if negated { Expr::Not(Box::new(inner)) } else { inner }
}
