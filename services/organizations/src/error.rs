//! What AWS Organizations refuses, in its words.
//!
//! The texts are those that AWS answers where they are known, else those of its API reference.

use aws::Fault;
use store::StoreError;

#[derive(Debug)]
pub enum Error {
    NotInUse,
    AlreadyInOrganization,
    AccessDenied,
    /// The role of the service may not be made.
    DependencyDenied,
    NotEmpty,
    ManagementCannotLeave,
    NoRoot,
    NoUnit,
    NoParent,
    NoSourceParent,
    NoDestinationParent,
    NoChild,
    NoAccount,
    NoCreation,
    NoPolicy,
    NoTarget,
    UnitExists,
    UnitNotEmpty,
    AccountThere,
    AccountClosed,
    PolicyExists,
    PolicyInUse,
    PolicyAttached,
    PolicyNotAttached,
    MalformedPolicy,
    TypeEnabled,
    TypeNotEnabled,
    /// A limit, with its reason's code.
    Constraint(&'static str, String),
    /// A bad value, with its reason's code.
    Input(&'static str, String),
    NotBuilt(String),
    Fault(Fault),
    Store(StoreError),
}

impl Error {
    pub fn constraint(reason: &'static str, message: impl Into<String>) -> Error {
        Error::Constraint(reason, message.into())
    }

    pub fn input(reason: &'static str, message: impl Into<String>) -> Error {
        Error::Input(reason, message.into())
    }

    /// A text that is not of the form that its member has.
    pub fn pattern() -> Error {
        Error::input(
            "INVALID_PATTERN",
            "You provided a value that does not match the required pattern.",
        )
    }

    fn words(&self) -> (&'static str, &'static str) {
        match self {
            Error::NotInUse => (
                "AWSOrganizationsNotInUseException",
                "Your account is not a member of an organization.",
            ),
            Error::AlreadyInOrganization => (
                "AlreadyInOrganizationException",
                "The AWS account is already a member of an organization.",
            ),
            Error::AccessDenied => {
                ("AccessDeniedException", "You don't have permissions to access this resource.")
            }
            Error::DependencyDenied => (
                "AccessDeniedForDependencyException",
                "The request failed because your credentials do not have permission to create the \
                 service-linked role required by AWS Organizations.",
            ),
            Error::NotEmpty => (
                "OrganizationNotEmptyException",
                "The organization isn't empty. To delete an organization, you must first remove \
                 all accounts except the management account.",
            ),
            Error::ManagementCannotLeave => (
                "MasterCannotLeaveOrganizationException",
                "You can't remove a management account from an organization. If you want the \
                 management account to become a member account in another organization, you must \
                 first delete the current organization of the management account.",
            ),
            Error::NoRoot => ("RootNotFoundException", "You specified a root that doesn't exist."),
            Error::NoUnit => (
                "OrganizationalUnitNotFoundException",
                "You specified an organizational unit that doesn't exist.",
            ),
            Error::NoParent => {
                ("ParentNotFoundException", "You specified parent that doesn't exist.")
            }
            Error::NoSourceParent => (
                "SourceParentNotFoundException",
                "You specified a source parent that doesn't exist.",
            ),
            Error::NoDestinationParent => (
                "DestinationParentNotFoundException",
                "You specified a destination parent that doesn't exist.",
            ),
            Error::NoChild => {
                ("ChildNotFoundException", "You specified a child that doesn't exist.")
            }
            Error::NoAccount => {
                ("AccountNotFoundException", "You specified an account that doesn't exist.")
            }
            Error::NoCreation => (
                "CreateAccountStatusNotFoundException",
                "You specified a create account request that doesn't exist.",
            ),
            Error::NoPolicy => {
                ("PolicyNotFoundException", "You specified a policy that doesn't exist.")
            }
            Error::NoTarget => {
                ("TargetNotFoundException", "You specified a target that doesn't exist.")
            }
            Error::UnitExists => {
                ("DuplicateOrganizationalUnitException", "An OU with the same name already exists.")
            }
            Error::UnitNotEmpty => (
                "OrganizationalUnitNotEmptyException",
                "The specified OU is not empty. Move all accounts to another root or to other \
                 OUs, remove all child OUs, and try the operation again.",
            ),
            Error::AccountThere => (
                "DuplicateAccountException",
                "That account is already present in the specified destination.",
            ),
            Error::AccountClosed => {
                ("AccountAlreadyClosedException", "The provided account is already closed.")
            }
            Error::PolicyExists => {
                ("DuplicatePolicyException", "A policy with the same name already exists.")
            }
            Error::PolicyInUse => (
                "PolicyInUseException",
                "The policy is attached to one or more entities. You must detach it from all \
                 roots, OUs, and accounts before performing this operation.",
            ),
            Error::PolicyAttached => (
                "DuplicatePolicyAttachmentException",
                "The selected policy is already attached to the specified target.",
            ),
            Error::PolicyNotAttached => (
                "PolicyNotAttachedException",
                "The policy isn't attached to the specified target in the specified root.",
            ),
            Error::MalformedPolicy => (
                "MalformedPolicyDocumentException",
                "The provided policy document does not meet the requirements of the specified \
                 policy type.",
            ),
            Error::TypeEnabled => (
                "PolicyTypeAlreadyEnabledException",
                "The specified policy type is already enabled.",
            ),
            Error::TypeNotEnabled => (
                "PolicyTypeNotEnabledException",
                "This operation can be performed only for enabled policy types.",
            ),
            Error::Constraint(..) => ("ConstraintViolationException", ""),
            Error::Input(..) => ("InvalidInputException", ""),
            Error::NotBuilt(_) | Error::Fault(_) | Error::Store(_) => ("", ""),
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Error {
        Error::Store(error)
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Error {
        Error::Fault(fault)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Fault {
        let (code, words) = error.words();
        match error {
            Error::Constraint(reason, message) | Error::Input(reason, message) => {
                Fault::client(code, message).with("Reason", reason)
            }
            Error::DependencyDenied => Fault::client(code, words)
                .with("Reason", "ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE"),
            Error::NotBuilt(what) => Fault::not_implemented(what),
            Error::Fault(fault) => fault,
            Error::Store(error) => error.into(),
            _ => Fault::client(code, words),
        }
    }
}
