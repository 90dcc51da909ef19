/** Generated from the OpenAPI description by `npm run generate:client`. */
export interface paths {
	"/api/v1/agency-callbacks/{agency}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["AgencyCallbacksController_take"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/healthz": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["HealthController_alive"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/readyz": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["HealthController_ready"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/metrics": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["HealthController_figures"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/problems/{code}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ProblemsController_explain"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/.well-known/security.txt": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["SecurityTxtController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/closings": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ClosingsController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/closings/{office}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ClosingsController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/closings/{office}/cases": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ClosingsController_cases"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/closings/{office}/retry": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["ClosingsController_retry"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/migration-plan": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["MigrateCaseController_plan"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/commands/migrate": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["MigrateCaseController_migrate"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/migrations/dry-run": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["MigrationsController_dryRun"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/migrations": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["MigrationsController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/migrations/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["MigrationsController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/migrations/{id}/cases": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["MigrationsController_cases"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/migrations/{id}/stop": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["MigrationsController_stop"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/migrations/{id}/retry": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["MigrationsController_retry"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/changes/{id}/approve": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["DecideChangeController_approve"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/changes/{id}/refuse": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["DecideChangeController_refuse"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/changes/{id}/withdraw": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["DecideChangeController_withdraw"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/erasures": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["EraseDataController_list"];
		put?: never;
		post: operations["EraseDataController_propose"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/erasures/people": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["EraseDataController_people"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/erasures/{id}/approve": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["EraseDataController_approve"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/erasures/{id}/refuse": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["EraseDataController_refuse"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/changes": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListChangesController_list"];
		put?: never;
		post: operations["ProposeChangeController_propose"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/changes/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListChangesController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/development/clock": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put: operations["SetClockController_set"];
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/calendars": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowCalendarsController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/open-law": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowOpenLawController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/offices": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowStandingController_offices"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/assignments": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowStandingController_assignments"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/administration/publications": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowStandingController_publications"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/attachments": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["UploadAttachmentController_upload"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/attachments/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post?: never;
		delete: operations["DiscardAttachmentController_discard"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/cases/{code}/replay": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ReplayCaseController_replay"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/cases/{code}/diff": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["CompareMomentsController_compare"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/cases/{code}/refusals": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListRefusalsController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/access-log": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListAccessesController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/access-log/search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["ListAccessesController_search"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/access-log/readers": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListAccessesController_readers"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/access-findings": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["AccessFindingsController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/access-findings/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["AccessFindingsController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/access-findings/{id}/close": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["AccessFindingsController_close"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/access-log/answer": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["AnswerPersonController_answer"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/cases/{code}/answers": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListAnswersController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/cases/{code}/verify": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["VerifyCaseController_verify"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/audit/journal": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowJournalController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListCasesController_list"];
		put?: never;
		post: operations["StartCaseController_start"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/history": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["CaseHistoryController_history"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/explain": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ExplainCaseController_explain"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/holders": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListHoldersController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/messages": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListMessagesController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/correction-preview": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["CorrectIssuedController_preview"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/commands/request-correction": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["CorrectIssuedController_request"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/commands/transfer": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["TransferCaseController_transfer"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/commands/pass-step": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["PassStepController_passStep"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/commands/settle-exemption": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["SettleExemptionController_settle"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/external-codes": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ExternalCodesController_list"];
		put?: never;
		post: operations["ExternalCodesController_record"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/commands/{name}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["CommandCaseController_command"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowCaseController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/reveal-purposes": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["RevealCaseController_purposes"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/reveal": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["RevealCaseController_reveal"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/attachments": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListAttachmentsController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/attachments/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowAttachmentController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/attachments/{id}/reveal": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["ShowAttachmentController_reveal"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/{code}/documents": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListDocumentsController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/documents/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowDocumentController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/drafts": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowDraftsController_list"];
		put?: never;
		post: operations["SaveDraftController_create"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/drafts/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowDraftsController_show"];
		put: operations["SaveDraftController_replace"];
		post?: never;
		delete: operations["DiscardDraftController_discard"];
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/drafts/{id}/submit": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["SubmitDraftController_submit"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/me": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowViewerController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/sign-in": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["SignInController_begin"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/sign-in/callback": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["SignInController_end"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/sign-out": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["SignOutController_end"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/incidents": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListIncidentsController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/incidents/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowIncidentController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/incidents/{id}/retry": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["SettleIncidentController_retry"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/incidents/{id}/resolve": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["SettleIncidentController_resolve"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/stream": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["OpenStreamController_open"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/operations/agencies": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListAgenciesController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/operations/comparisons": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListComparisonsController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/people/purposes": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListPurposesController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/people/lookup": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["LookUpPersonController_lookUp"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/notices/lookup": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["LookUpNoticeController_lookUp"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/procedures": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListProceduresController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/procedures/{key}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListProceduresController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/procedures/{key}/versions/{version}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowVersionController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/duplicates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["DuplicatesController_ofApplication"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items/{id}/duplicates": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["DuplicatesController_ofWorkItem"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/cases/search": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["SearchCasesController_begin"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/searches/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["SearchCasesController_again"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/track/{code}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["TrackCaseController_track"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListWorkItemsController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items/{id}": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowWorkItemController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items/{id}/colleagues": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ListColleaguesController_list"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items/{id}/claim": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["HoldWorkItemController_claim"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items/{id}/release": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["HoldWorkItemController_release"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items/{id}/assign": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["AssignWorkItemController_assign"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items/{id}/complete": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["CompleteWorkItemController_complete"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items/bulk": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["CompleteInBulkController_complete"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items/{id}/confirm": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get?: never;
		put?: never;
		post: operations["ConfirmResultController_confirm"];
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
	"/api/v1/work-items/{id}/outside-result": {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		get: operations["ShowOutsideResultController_show"];
		put?: never;
		post?: never;
		delete?: never;
		options?: never;
		head?: never;
		patch?: never;
		trace?: never;
	};
}
export type webhooks = Record<string, never>;
export interface components {
	schemas: {
		Problem: {
			type: string;
			status: number;
			code: string;
			title: string;
			titles: {
				vi: string;
				en: string;
			};
			detail: string;
			instance: string;
			errors?: {
				pointer: string;
				code: string;
				detail: string;
				details: {
					vi: string;
					en: string;
				};
			}[];
			allowedCommands?: string[];
			holder?: string;
			newer?: {
				revision: number;
				savedAt: string;
			};
			case?: string;
			facts?: string[];
			heldBy?: {
				step: string;
				agency: string;
				since: string;
			}[];
			article?: string;
			until?: string;
		};
	};
	responses: never;
	parameters: never;
	requestBodies: never;
	headers: never;
	pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
	AgencyCallbacksController_take: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				agency: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					messageId: string;
					answers: Record<string, never>[];
				};
			};
		};
		responses: {
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						results: {
							dispatchKey: string;
							/** @enum {string} */
							verdict: "applied" | "duplicate" | "late" | "unknown" | "invalid";
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	HealthController_alive: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @enum {string} */
						status: "ok";
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	HealthController_ready: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @enum {string} */
						status: "ready" | "degraded" | "not-ready";
						missing: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	HealthController_figures: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	ProblemsController_explain: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						type: string;
						status: number;
						title: {
							vi: string;
							en: string;
						};
						advice: {
							vi: string;
							en: string;
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SecurityTxtController_show: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	ClosingsController_list: {
		parameters: {
			query?: {
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							office: string;
							validTo: string;
							isClosed: boolean;
							successor?: string;
							left: number;
							waiting: number;
							outcomes: {
								[key: string]: number;
							};
						}[];
						nextCursor: string | null;
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ClosingsController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				office: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						office: string;
						validTo: string;
						isClosed: boolean;
						successor?: string;
						left: number;
						waiting: number;
						outcomes: {
							[key: string]: number;
						};
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ClosingsController_cases: {
		parameters: {
			query?: {
				outcome?: "passed-on" | "nothing-left" | "failed";
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path: {
				office: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							code: string;
							successor: string;
							/** @enum {string} */
							outcome?: "passed-on" | "nothing-left" | "failed";
							at?: string;
						}[];
						nextCursor: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ClosingsController_retry: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				office: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": Record<string, never>;
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						office: string;
						validTo: string;
						isClosed: boolean;
						successor?: string;
						left: number;
						waiting: number;
						outcomes: {
							[key: string]: number;
						};
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	MigrateCaseController_plan: {
		parameters: {
			query?: {
				to?: number;
				leftOut?: string | string[];
			};
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						seq: number;
						from: number;
						to: number;
						/** @enum {string} */
						verdict: "can" | "cannot";
						obstacles: {
							/** @enum {string} */
							code: "case-closed" | "same-version" | "step-gone" | "state-gone" | "agency-differs" | "office-differs" | "fact-missing" | "choice-missing" | "step-not-asked-for" | "deadline-gone" | "unreachable" | "stuck";
							about: string;
							detail: {
								vi: string;
								en: string;
							};
						}[];
						changes: {
							/** @enum {string} */
							code: "step-opens" | "step-left-out" | "step-dropped" | "office-carried" | "deadline-differs" | "event-not-taken";
							about: string;
							detail: {
								vi: string;
								en: string;
							};
						}[];
						landing?: {
							/** @enum {string} */
							status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
							steps: {
								[key: string]: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							};
							reachedBy?: string[];
							endsBy?: string[];
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	MigrateCaseController_migrate: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					data: {
						to: number;
						/** @default {} */
						leftOut?: {
							[key: string]: string;
						};
					};
					reason: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					expectedSeq: number;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						version: number;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						/** @enum {string} */
						channel: "counter" | "portal";
						receivedAt: string;
						seq: number;
						due?: string;
						steps: {
							step: string;
							agency: string;
							office: string;
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							due?: string;
							late: boolean;
							result?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							consents?: {
								person: string;
								/** @enum {string} */
								answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
								at: string;
							}[];
							reason?: {
								code: string;
								text: string;
							};
						}[];
						deadlines: {
							deadline: string;
							dueAt: string;
							dueOn: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							step: string;
							handedOver?: {
								at: string;
								by: string;
								relation: string;
							};
						}[];
						corrections?: {
							correction: number;
							step: string;
							fields: string[];
							/** @enum {string} */
							status: "asked" | "made" | "refused";
							askedAt: string;
							by: string;
							endedAt?: string;
							replaced?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							reason?: string;
							branches: {
								step: string;
								/** @enum {string} */
								answer: "told" | "taken" | "refused" | "settled";
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
							}[];
							unsettled: string[];
						}[];
						payment?: {
							/** @enum {string} */
							status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
							totalVnd: number;
							openVnd: number;
							lines: {
								fee: string;
								step: string;
								quantity: number;
								unitVnd: number;
								amountVnd: number;
								since: string;
								exemption?: {
									since: string;
									article: string;
									confirmed: boolean;
								};
								article: string;
								confirmed: boolean;
							}[];
							paid?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							refunded?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							earlier?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
								/** @enum {string} */
								kind: "paid" | "refunded";
							}[];
						};
						formerDesks?: {
							office: string;
							until: string;
						}[];
						allowedCommands: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	MigrationsController_dryRun: {
		parameters: {
			query: {
				procedure: string;
				fromVersion: number;
				toVersion: number;
				office?: string;
				leftOut?: string | string[];
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						open: number;
						planned: number;
						groups: {
							/** @enum {string} */
							verdict: "can" | "cannot";
							obstacles: {
								/** @enum {string} */
								code: "case-closed" | "same-version" | "step-gone" | "state-gone" | "agency-differs" | "office-differs" | "fact-missing" | "choice-missing" | "step-not-asked-for" | "deadline-gone" | "unreachable" | "stuck";
								about: string;
								detail: {
									vi: string;
									en: string;
								};
							}[];
							changes: {
								/** @enum {string} */
								code: "step-opens" | "step-left-out" | "step-dropped" | "office-carried" | "deadline-differs" | "event-not-taken";
								about: string;
								detail: {
									vi: string;
									en: string;
								};
							}[];
							cases: string[];
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	MigrationsController_list: {
		parameters: {
			query?: {
				limit?: number;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							procedure: string;
							fromVersion: number;
							toVersion: number;
							office?: string;
							approvedAt: string;
							leftOut: {
								[key: string]: string;
							};
							/** @enum {string} */
							state: "waiting" | "running" | "stopped" | "done";
							stoppedBy?: string;
							cases: number;
							outcomes: {
								[key: string]: number;
							};
						}[];
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	MigrationsController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						procedure: string;
						fromVersion: number;
						toVersion: number;
						office?: string;
						approvedAt: string;
						leftOut: {
							[key: string]: string;
						};
						/** @enum {string} */
						state: "waiting" | "running" | "stopped" | "done";
						stoppedBy?: string;
						cases: number;
						outcomes: {
							[key: string]: number;
						};
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	MigrationsController_cases: {
		parameters: {
			query?: {
				outcome?: "migrated" | "refused" | "no-longer-open" | "other-version" | "failed";
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							code: string;
							/** @enum {string} */
							outcome?: "migrated" | "refused" | "no-longer-open" | "other-version" | "failed";
							obstacles?: {
								/** @enum {string} */
								code: "case-closed" | "same-version" | "step-gone" | "state-gone" | "agency-differs" | "office-differs" | "fact-missing" | "choice-missing" | "step-not-asked-for" | "deadline-gone" | "unreachable" | "stuck";
								about: string;
								detail: {
									vi: string;
									en: string;
								};
							}[];
							at?: string;
						}[];
						nextCursor: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	MigrationsController_stop: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": Record<string, never>;
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						procedure: string;
						fromVersion: number;
						toVersion: number;
						office?: string;
						approvedAt: string;
						leftOut: {
							[key: string]: string;
						};
						/** @enum {string} */
						state: "waiting" | "running" | "stopped" | "done";
						stoppedBy?: string;
						cases: number;
						outcomes: {
							[key: string]: number;
						};
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	MigrationsController_retry: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": Record<string, never>;
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						procedure: string;
						fromVersion: number;
						toVersion: number;
						office?: string;
						approvedAt: string;
						leftOut: {
							[key: string]: string;
						};
						/** @enum {string} */
						state: "waiting" | "running" | "stopped" | "done";
						stoppedBy?: string;
						cases: number;
						outcomes: {
							[key: string]: number;
						};
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	DecideChangeController_approve: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					reason?: {
						code: string;
						text: string;
						legalBasis?: string;
					};
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						/** @enum {string} */
						status: "proposed" | "approved" | "refused" | "withdrawn" | "expired";
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	DecideChangeController_refuse: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					reason: {
						code: string;
						text: string;
						legalBasis?: string;
					};
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						/** @enum {string} */
						status: "proposed" | "approved" | "refused" | "withdrawn" | "expired";
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	DecideChangeController_withdraw: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					reason: {
						code: string;
						text: string;
						legalBasis?: string;
					};
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						/** @enum {string} */
						status: "proposed" | "approved" | "refused" | "withdrawn" | "expired";
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	EraseDataController_list: {
		parameters: {
			query?: {
				status?: "proposed" | "approved" | "refused";
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							case: string;
							role: string;
							former?: number;
							/** @enum {string} */
							retentionClass: "civil-status-record" | "application-papers" | "contact-data" | "request-papers" | "draft";
							/** @enum {string} */
							ground: "request-of-the-person" | "period-over" | "unlawfully-kept";
							document?: string;
							/** @enum {string} */
							status: "proposed" | "approved" | "refused";
							proposedBy: string;
							proposedAt: string;
							approvedBy?: string;
							refusedBy?: string;
							/** @enum {string} */
							refusal?: "proposed-by-mistake" | "person-not-proven" | "ground-not-given" | "still-needed";
							decidedAt?: string;
						}[];
						nextCursor: string | null;
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	EraseDataController_propose: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					case: string;
					role: string;
					former?: number;
					/** @enum {string} */
					retentionClass: "civil-status-record" | "application-papers" | "contact-data" | "request-papers";
					/** @enum {string} */
					ground: "request-of-the-person" | "period-over" | "unlawfully-kept";
					document?: string;
				};
			};
		};
		responses: {
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						case: string;
						role: string;
						former?: number;
						/** @enum {string} */
						retentionClass: "civil-status-record" | "application-papers" | "contact-data" | "request-papers" | "draft";
						/** @enum {string} */
						ground: "request-of-the-person" | "period-over" | "unlawfully-kept";
						document?: string;
						/** @enum {string} */
						status: "proposed" | "approved" | "refused";
						proposedBy: string;
						proposedAt: string;
						approvedBy?: string;
						refusedBy?: string;
						/** @enum {string} */
						refusal?: "proposed-by-mistake" | "person-not-proven" | "ground-not-given" | "still-needed";
						decidedAt?: string;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	EraseDataController_people: {
		parameters: {
			query: {
				case: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						case: string;
						procedure: string;
						version: number;
						people: {
							roles: string[];
							former?: number;
							classes: {
								/** @enum {string} */
								retentionClass: "civil-status-record" | "application-papers" | "contact-data" | "request-papers" | "draft";
								title: {
									vi: string;
									en: string;
								};
								/** @enum {string} */
								state: "erasable" | "proposed" | "erased" | "erasure-while-open" | "data-must-be-kept";
								case?: string;
								article?: string;
								until?: string;
								at?: string;
							}[];
							approvers: number;
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	EraseDataController_approve: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": Record<string, never>;
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						case: string;
						role: string;
						former?: number;
						/** @enum {string} */
						retentionClass: "civil-status-record" | "application-papers" | "contact-data" | "request-papers" | "draft";
						/** @enum {string} */
						ground: "request-of-the-person" | "period-over" | "unlawfully-kept";
						document?: string;
						/** @enum {string} */
						status: "proposed" | "approved" | "refused";
						proposedBy: string;
						proposedAt: string;
						approvedBy?: string;
						refusedBy?: string;
						/** @enum {string} */
						refusal?: "proposed-by-mistake" | "person-not-proven" | "ground-not-given" | "still-needed";
						decidedAt?: string;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	EraseDataController_refuse: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @enum {string} */
					reason: "proposed-by-mistake" | "person-not-proven" | "ground-not-given" | "still-needed";
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						case: string;
						role: string;
						former?: number;
						/** @enum {string} */
						retentionClass: "civil-status-record" | "application-papers" | "contact-data" | "request-papers" | "draft";
						/** @enum {string} */
						ground: "request-of-the-person" | "period-over" | "unlawfully-kept";
						document?: string;
						/** @enum {string} */
						status: "proposed" | "approved" | "refused";
						proposedBy: string;
						proposedAt: string;
						approvedBy?: string;
						refusedBy?: string;
						/** @enum {string} */
						refusal?: "proposed-by-mistake" | "person-not-proven" | "ground-not-given" | "still-needed";
						decidedAt?: string;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListChangesController_list: {
		parameters: {
			query?: {
				status?: "proposed" | "approved" | "refused" | "withdrawn" | "expired";
				kind?: "open-office" | "close-office" | "rename-office" | "grant-role" | "substitute" | "end-role" | "publish-version" | "end-publication" | "migrate-cases";
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							/** @enum {string} */
							status: "proposed" | "approved" | "refused" | "withdrawn" | "expired";
							change: {
								/** @enum {string} */
								kind: "open-office";
								agency: string;
								commune: string;
								unitCode: string;
								name: {
									vi: string;
									en: string;
								};
								/** Format: date */
								from: string;
							} | {
								/** @enum {string} */
								kind: "close-office";
								office: string;
								/** Format: date */
								lastDay: string;
								successor?: string;
							} | {
								/** @enum {string} */
								kind: "rename-office";
								office: string;
								name: {
									vi: string;
									en: string;
								};
							} | {
								/** @enum {string} */
								kind: "grant-role";
								subject: string;
								name?: string;
								/** @enum {string} */
								role: "desk-officer" | "agency-officer" | "signing-officer" | "registrar" | "auditor" | "inspector" | "leader" | "operator" | "admin" | "citizen" | "portal";
								agency?: string;
								office?: string;
								/** Format: date */
								from: string;
								/** Format: date */
								lastDay?: string;
							} | {
								/** @enum {string} */
								kind: "substitute";
								/** Format: uuid */
								assignment: string;
								subject: string;
								/** Format: date */
								from: string;
								/** Format: date */
								lastDay: string;
							} | {
								/** @enum {string} */
								kind: "end-role";
								/** Format: uuid */
								assignment: string;
								/** Format: date */
								lastDay?: string;
							} | {
								/** @enum {string} */
								kind: "publish-version";
								procedure: string;
								version: number;
								/** Format: date */
								from: string;
								/** Format: date */
								lastDay?: string;
							} | {
								/** @enum {string} */
								kind: "end-publication";
								procedure: string;
								version: number;
								/** Format: date-time */
								validFrom: string;
								/** Format: date */
								lastDay?: string;
							} | {
								/** @enum {string} */
								kind: "migrate-cases";
								procedure: string;
								fromVersion: number;
								toVersion: number;
								office?: string;
								/** @default {} */
								leftOut: {
									[key: string]: string;
								};
							};
							effect: {
								values: {
									field: string;
									before?: string;
									after?: string;
								}[];
								startable?: {
									before: {
										from: string;
										to?: string;
										version?: number;
									}[];
									after: {
										from: string;
										to?: string;
										version?: number;
									}[];
								};
							};
							reason?: {
								code: string;
								text: string;
								legalBasis?: string;
							};
							proposedBy: string;
							proposedAt: string;
							decidedBy?: string;
							decidedAt?: string;
							decisionReason?: {
								code: string;
								text: string;
								legalBasis?: string;
							};
						}[];
						nextCursor: string | null;
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ProposeChangeController_propose: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					change: {
						/** @enum {string} */
						kind: "open-office";
						agency: string;
						commune: string;
						unitCode: string;
						name: {
							vi: string;
							en: string;
						};
						/** Format: date */
						from: string;
					} | {
						/** @enum {string} */
						kind: "close-office";
						office: string;
						/** Format: date */
						lastDay: string;
						successor?: string;
					} | {
						/** @enum {string} */
						kind: "rename-office";
						office: string;
						name: {
							vi: string;
							en: string;
						};
					} | {
						/** @enum {string} */
						kind: "grant-role";
						subject: string;
						name?: string;
						/** @enum {string} */
						role: "desk-officer" | "agency-officer" | "signing-officer" | "registrar" | "auditor" | "inspector" | "leader" | "operator" | "admin" | "citizen" | "portal";
						agency?: string;
						office?: string;
						/** Format: date */
						from: string;
						/** Format: date */
						lastDay?: string;
					} | {
						/** @enum {string} */
						kind: "substitute";
						/** Format: uuid */
						assignment: string;
						subject: string;
						/** Format: date */
						from: string;
						/** Format: date */
						lastDay: string;
					} | {
						/** @enum {string} */
						kind: "end-role";
						/** Format: uuid */
						assignment: string;
						/** Format: date */
						lastDay?: string;
					} | {
						/** @enum {string} */
						kind: "publish-version";
						procedure: string;
						version: number;
						/** Format: date */
						from: string;
						/** Format: date */
						lastDay?: string;
					} | {
						/** @enum {string} */
						kind: "end-publication";
						procedure: string;
						version: number;
						/** Format: date-time */
						validFrom: string;
						/** Format: date */
						lastDay?: string;
					} | {
						/** @enum {string} */
						kind: "migrate-cases";
						procedure: string;
						fromVersion: number;
						toVersion: number;
						office?: string;
						/** @default {} */
						leftOut?: {
							[key: string]: string;
						};
					};
					reason: {
						code: string;
						text: string;
						legalBasis?: string;
					};
				};
			};
		};
		responses: {
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						/** @enum {string} */
						status: "proposed" | "approved" | "refused" | "withdrawn" | "expired";
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListChangesController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						/** @enum {string} */
						status: "proposed" | "approved" | "refused" | "withdrawn" | "expired";
						change: {
							/** @enum {string} */
							kind: "open-office";
							agency: string;
							commune: string;
							unitCode: string;
							name: {
								vi: string;
								en: string;
							};
							/** Format: date */
							from: string;
						} | {
							/** @enum {string} */
							kind: "close-office";
							office: string;
							/** Format: date */
							lastDay: string;
							successor?: string;
						} | {
							/** @enum {string} */
							kind: "rename-office";
							office: string;
							name: {
								vi: string;
								en: string;
							};
						} | {
							/** @enum {string} */
							kind: "grant-role";
							subject: string;
							name?: string;
							/** @enum {string} */
							role: "desk-officer" | "agency-officer" | "signing-officer" | "registrar" | "auditor" | "inspector" | "leader" | "operator" | "admin" | "citizen" | "portal";
							agency?: string;
							office?: string;
							/** Format: date */
							from: string;
							/** Format: date */
							lastDay?: string;
						} | {
							/** @enum {string} */
							kind: "substitute";
							/** Format: uuid */
							assignment: string;
							subject: string;
							/** Format: date */
							from: string;
							/** Format: date */
							lastDay: string;
						} | {
							/** @enum {string} */
							kind: "end-role";
							/** Format: uuid */
							assignment: string;
							/** Format: date */
							lastDay?: string;
						} | {
							/** @enum {string} */
							kind: "publish-version";
							procedure: string;
							version: number;
							/** Format: date */
							from: string;
							/** Format: date */
							lastDay?: string;
						} | {
							/** @enum {string} */
							kind: "end-publication";
							procedure: string;
							version: number;
							/** Format: date-time */
							validFrom: string;
							/** Format: date */
							lastDay?: string;
						} | {
							/** @enum {string} */
							kind: "migrate-cases";
							procedure: string;
							fromVersion: number;
							toVersion: number;
							office?: string;
							/** @default {} */
							leftOut: {
								[key: string]: string;
							};
						};
						effect: {
							values: {
								field: string;
								before?: string;
								after?: string;
							}[];
							startable?: {
								before: {
									from: string;
									to?: string;
									version?: number;
								}[];
								after: {
									from: string;
									to?: string;
									version?: number;
								}[];
							};
						};
						reason?: {
							code: string;
							text: string;
							legalBasis?: string;
						};
						proposedBy: string;
						proposedAt: string;
						decidedBy?: string;
						decidedAt?: string;
						decisionReason?: {
							code: string;
							text: string;
							legalBasis?: string;
						};
						conflicts: {
							pointer: string;
							code: string;
							detail: {
								vi: string;
								en: string;
							};
						}[];
						notices: {
							pointer: string;
							code: string;
							detail: {
								vi: string;
								en: string;
							};
						}[];
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SetClockController_set: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					offsetMs: number;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						offsetMs: number;
						legalNow: string;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowCalendarsController_list: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							edition: string;
							isCurrent: boolean;
							coversFrom: string;
							coversTo: string;
							days: {
								on: string;
								kind: string;
								name: {
									vi: string;
									en: string;
								};
								source: string;
								confirmed: boolean;
								inExchangeFor?: string;
							}[];
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowOpenLawController_show: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						questions: {
							id: string;
							/** @enum {string} */
							kind: "code" | "status-name" | "limit" | "amount" | "paper-name" | "endpoint" | "calendar" | "form";
							value: {
								vi: string;
								en: string;
							};
							question: {
								vi: string;
								en: string;
							};
							since: string;
							from?: string;
							standsIn: string[];
						}[];
						rules: {
							procedure: string;
							version: number;
							title: {
								vi: string;
								en: string;
							};
							article: string;
							decides: {
								vi: string;
								en: string;
							}[];
						}[];
						codes: {
							code: string;
							procedure: string;
							title: {
								vi: string;
								en: string;
							};
							from?: string;
							until?: string;
							source: string;
							confirmed: boolean;
						}[];
						portalStatuses: {
							status: string;
							name: {
								vi: string;
								en: string;
							};
							code: string;
							from?: string;
							source: string;
							confirmed: boolean;
						}[];
						listCodes: {
							list: string;
							destination: string;
							ours: string;
							theirs: string;
							from?: string;
							source: string;
							confirmed: boolean;
						}[];
						paperNames: {
							type: string;
							before: {
								vi: string;
								en: string;
							};
							name: {
								vi: string;
								en: string;
							};
							from: string;
							source: string;
							confirmed: boolean;
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowStandingController_offices: {
		parameters: {
			query?: {
				agency?: string;
				text?: string;
				on?: string;
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							code: string;
							agency: string;
							commune: string;
							unitCode: string;
							name: {
								vi: string;
								en: string;
							};
							validFrom: string;
							validTo?: string;
							successor?: string;
							people: number;
						}[];
						nextCursor: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowStandingController_assignments: {
		parameters: {
			query?: {
				subject?: string;
				office?: string;
				role?: "desk-officer" | "agency-officer" | "signing-officer" | "registrar" | "auditor" | "inspector" | "leader" | "operator" | "admin" | "citizen" | "portal";
				on?: string;
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							subject: string;
							name?: string;
							role: string;
							agency?: string;
							office?: string;
							officeName?: {
								vi: string;
								en: string;
							};
							onBehalfOf?: string;
							validFrom: string;
							validTo?: string;
						}[];
						nextCursor: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowStandingController_publications: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							procedure: string;
							startable: {
								from: string;
								to?: string;
								version?: number;
							}[];
							publications: {
								version: number;
								validFrom: string;
								validTo?: string;
								approvedBy: string[];
							}[];
							versions: {
								version: number;
								finishedIn?: string;
							}[];
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	UploadAttachmentController_upload: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
				/** @description sha-256 of the body (RFC 9530), compared if it is there. */
				"Content-Digest"?: string;
				/** @description The name of the file: attachment; filename*=UTF-8''<percent-encoded name> (RFC 8187). */
				"Content-Disposition": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/octet-stream": string;
				"application/pdf": string;
				"image/jpeg": string;
				"image/png": string;
			};
		};
		responses: {
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						digest: string;
						bytes: number;
						/** @enum {string} */
						mediaType: "application/pdf" | "image/jpeg" | "image/png";
						name: string;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	DiscardAttachmentController_discard: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ReplayCaseController_replay: {
		parameters: {
			query?: {
				at?: string;
			};
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						seq: number;
						at: string;
						event: {
							type: string;
							actor: string;
							rule: string;
							facts: unknown;
						};
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						steps: {
							[key: string]: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
						};
						activeStates: string[];
						path: {
							seq: number;
							type: string;
							left: string[];
							entered: string[];
						}[];
						facts: unknown;
						openWork: {
							workItems: {
								[key: string]: {
									[key: string]: unknown;
								};
							};
							incidents: {
								[key: string]: {
									[key: string]: unknown;
								};
							};
							timers: {
								[key: string]: {
									[key: string]: unknown;
								};
							};
						};
						clocks: {
							[key: string]: {
								[key: string]: unknown;
							};
						};
						documents: {
							[key: string]: {
								[key: string]: unknown;
							};
						};
						handedOver: {
							[key: string]: {
								[key: string]: unknown;
							};
						};
						corrected: {
							[key: string]: number;
						};
						effects: ({
							kind: string;
						} & {
							[key: string]: unknown;
						})[];
						matchesHeader: boolean;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	CompareMomentsController_compare: {
		parameters: {
			query: {
				from: string;
				to?: string;
			};
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						from: {
							seq: number;
							at: string;
						};
						to: {
							seq: number;
							at: string;
						};
						changes: {
							pointer: string;
							before?: string | number | boolean | (null);
							after?: string | number | boolean | (null);
							by: {
								seq: number;
								at: string;
								type: string;
								actor: string;
								rule: string;
							};
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListRefusalsController_list: {
		parameters: {
			query?: {
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							at: string;
							seq: number;
							command: string;
							actor: string;
							code: string;
							titles?: {
								vi: string;
								en: string;
							};
						}[];
						nextCursor: string | null;
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListAccessesController_list: {
		parameters: {
			query?: {
				actor?: string;
				case?: string;
				field?: string;
				purpose?: string;
				from?: string;
				to?: string;
				offHours?: "true" | "false";
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							at: string;
							actor: string;
							purpose: string;
							case?: string;
							persons: number;
							fields: string[];
							rule: string;
							offHours: boolean;
							reason?: string;
							reasonUnreadable: boolean;
						}[];
						nextCursor: string | null;
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListAccessesController_search: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					personalId: string;
					/** @default 50 */
					limit?: number;
					cursor?: string;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							at: string;
							actor: string;
							purpose: string;
							case?: string;
							persons: number;
							fields: string[];
							rule: string;
							offHours: boolean;
							reason?: string;
							reasonUnreadable: boolean;
						}[];
						nextCursor: string | null;
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListAccessesController_readers: {
		parameters: {
			query?: {
				from?: string;
				to?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							actor: string;
							accesses: number;
							cases: number;
							lookups: number;
							offHours: number;
							lastAt: string;
						}[];
						omitted: number;
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	AccessFindingsController_list: {
		parameters: {
			query?: {
				state?: "open" | "closed";
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							/** @enum {string} */
							rule: "volume" | "off-hours" | "unrelated-people" | "own-data" | "many-reveals";
							actor: string;
							role: string;
							day: string;
							since: string;
							found: number;
							normal: number;
							foundAt: string;
							closed?: {
								at: string;
								by: string;
								reason?: {
									/** @enum {string} */
									code: "explained" | "followed-up" | "rule-too-narrow";
									text: string;
								};
							};
						}[];
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	AccessFindingsController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						/** @enum {string} */
						rule: "volume" | "off-hours" | "unrelated-people" | "own-data" | "many-reveals";
						actor: string;
						role: string;
						day: string;
						since: string;
						found: number;
						normal: number;
						foundAt: string;
						closed?: {
							at: string;
							by: string;
							reason?: {
								/** @enum {string} */
								code: "explained" | "followed-up" | "rule-too-narrow";
								text: string;
							};
						};
						accesses: {
							items: {
								id: string;
								at: string;
								actor: string;
								purpose: string;
								case?: string;
								persons: number;
								fields: string[];
								rule: string;
								offHours: boolean;
								reason?: string;
								reasonUnreadable: boolean;
							}[];
							nextCursor: string | null;
							names: {
								people: {
									[key: string]: string;
								};
								offices: {
									[key: string]: {
										vi: string;
										en: string;
									};
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	AccessFindingsController_close: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					reason: {
						/** @enum {string} */
						code: "explained" | "followed-up" | "rule-too-narrow";
						text: string;
					};
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						/** @enum {string} */
						rule: "volume" | "off-hours" | "unrelated-people" | "own-data" | "many-reveals";
						actor: string;
						role: string;
						day: string;
						since: string;
						found: number;
						normal: number;
						foundAt: string;
						closed?: {
							at: string;
							by: string;
							reason?: {
								/** @enum {string} */
								code: "explained" | "followed-up" | "rule-too-narrow";
								text: string;
							};
						};
						accesses: {
							items: {
								id: string;
								at: string;
								actor: string;
								purpose: string;
								case?: string;
								persons: number;
								fields: string[];
								rule: string;
								offHours: boolean;
								reason?: string;
								reasonUnreadable: boolean;
							}[];
							nextCursor: string | null;
							names: {
								people: {
									[key: string]: string;
								};
								offices: {
									[key: string]: {
										vi: string;
										en: string;
									};
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	AnswerPersonController_answer: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					personalId: string;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							at: string;
							role: string;
							office?: string;
							purpose: string;
							case?: string;
							fields: string[];
						}[];
						isCut: boolean;
						offices: {
							[key: string]: {
								vi: string;
								en: string;
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListAnswersController_list: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							at: string;
							seq: number;
							agency: string;
							step?: string;
							kind: string;
							/** @enum {string} */
							verdict: "duplicate" | "late" | "unknown" | "invalid";
							titles: {
								vi: string;
								en: string;
							};
							why: {
								vi: string;
								en: string;
							};
						}[];
						omitted: number;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	VerifyCaseController_verify: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						ok: boolean;
						events: number;
						head?: string;
						firstBreak?: {
							seq: number;
							/** @enum {string} */
							what: "unreadable" | "not-canonical" | "hash" | "previous" | "sequence" | "case" | "definition" | "not-replayable" | "state" | "effects" | "missing-events";
							expected?: string;
							found?: string;
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowJournalController_show: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						numbered: number;
						checked: number;
						roundAt?: string;
						openBreaks: number;
						breaks: {
							position: number;
							/** @enum {string} */
							missing: "entry" | "record";
							kind?: string;
							code?: string;
							seq?: number;
							foundAt: string;
							mendedAt?: string;
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListCasesController_list: {
		parameters: {
			query?: {
				code?: string;
				status?: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
				procedure?: string;
				agency?: string;
				office?: string;
				step?: string;
				stepStatus?: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
				late?: "true" | "false";
				awaiting?: "hand-over";
				receivedFrom?: string;
				receivedTo?: string;
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							code: string;
							procedure: string;
							version: number;
							/** @enum {string} */
							status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
							/** @enum {string} */
							channel: "counter" | "portal";
							receivedAt: string;
							seq: number;
							due?: string;
							steps: {
								step: string;
								agency: string;
								office: string;
								/** @enum {string} */
								status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
								due?: string;
								late: boolean;
								result?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								consents?: {
									person: string;
									/** @enum {string} */
									answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
									at: string;
								}[];
								reason?: {
									code: string;
									text: string;
								};
							}[];
							deadlines: {
								deadline: string;
								dueAt: string;
								dueOn: string;
								article: string;
								confirmed: boolean;
							}[];
							documents: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
								step: string;
								handedOver?: {
									at: string;
									by: string;
									relation: string;
								};
							}[];
							corrections?: {
								correction: number;
								step: string;
								fields: string[];
								/** @enum {string} */
								status: "asked" | "made" | "refused";
								askedAt: string;
								by: string;
								endedAt?: string;
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
								branches: {
									step: string;
									/** @enum {string} */
									answer: "told" | "taken" | "refused" | "settled";
									replaced?: {
										type: string;
										number: string;
										issuer: string;
										issuedOn: string;
										digest: string;
									};
									reason?: string;
								}[];
								unsettled: string[];
							}[];
							payment?: {
								/** @enum {string} */
								status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
								totalVnd: number;
								openVnd: number;
								lines: {
									fee: string;
									step: string;
									quantity: number;
									unitVnd: number;
									amountVnd: number;
									since: string;
									exemption?: {
										since: string;
										article: string;
										confirmed: boolean;
									};
									article: string;
									confirmed: boolean;
								}[];
								paid?: {
									at: string;
									by: string;
									amountVnd: number;
									method: string;
									receipt: string;
									office?: string;
								};
								refunded?: {
									at: string;
									by: string;
									amountVnd: number;
									method: string;
									receipt: string;
									office?: string;
								};
								earlier?: {
									at: string;
									by: string;
									amountVnd: number;
									method: string;
									receipt: string;
									office?: string;
									/** @enum {string} */
									kind: "paid" | "refunded";
								}[];
							};
							formerDesks?: {
								office: string;
								until: string;
							}[];
							allowedCommands: string[];
							duePausedSince?: string;
						}[];
						nextCursor: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	StartCaseController_start: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					procedure: string;
					version?: number;
					/** Format: date-time */
					receivedAt?: string;
					reason?: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					/** @enum {string} */
					channel: "counter" | "portal";
					applicant: {
						[key: string]: unknown;
					};
					data: {
						[key: string]: unknown;
					};
					attachments?: {
						/** Format: uuid */
						id: string;
						kind?: string;
					}[];
					duplicates?: {
						notTheSame: string[];
						/** @enum {string} */
						reason: "another-child" | "another-person" | "earlier-one-ended" | "told-wrongly";
					};
				};
			};
		};
		responses: {
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						version: number;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						/** @enum {string} */
						channel: "counter" | "portal";
						receivedAt: string;
						seq: number;
						due?: string;
						steps: {
							step: string;
							agency: string;
							office: string;
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							due?: string;
							late: boolean;
							result?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							consents?: {
								person: string;
								/** @enum {string} */
								answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
								at: string;
							}[];
							reason?: {
								code: string;
								text: string;
							};
						}[];
						deadlines: {
							deadline: string;
							dueAt: string;
							dueOn: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							step: string;
							handedOver?: {
								at: string;
								by: string;
								relation: string;
							};
						}[];
						corrections?: {
							correction: number;
							step: string;
							fields: string[];
							/** @enum {string} */
							status: "asked" | "made" | "refused";
							askedAt: string;
							by: string;
							endedAt?: string;
							replaced?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							reason?: string;
							branches: {
								step: string;
								/** @enum {string} */
								answer: "told" | "taken" | "refused" | "settled";
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
							}[];
							unsettled: string[];
						}[];
						payment?: {
							/** @enum {string} */
							status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
							totalVnd: number;
							openVnd: number;
							lines: {
								fee: string;
								step: string;
								quantity: number;
								unitVnd: number;
								amountVnd: number;
								since: string;
								exemption?: {
									since: string;
									article: string;
									confirmed: boolean;
								};
								article: string;
								confirmed: boolean;
							}[];
							paid?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							refunded?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							earlier?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
								/** @enum {string} */
								kind: "paid" | "refunded";
							}[];
						};
						formerDesks?: {
							office: string;
							until: string;
						}[];
						allowedCommands: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	CaseHistoryController_history: {
		parameters: {
			query?: {
				after?: number;
				limit?: number;
			};
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							seq: number;
							type: string;
							at: string;
							actor: string;
							onBehalfOf?: string;
							rule: string;
							facts: {
								[key: string]: unknown;
							};
							hash: string;
						}[];
						nextAfter: number | null;
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ExplainCaseController_explain: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						waitsFor: {
							step: string;
							label: {
								vi: string;
								en: string;
							};
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							text: {
								vi: string;
								en: string;
							};
							holder: {
								/** @enum {string} */
								kind: "agency-system" | "officer" | "applicant" | "operator" | "earlier-steps" | "people-asked";
								office?: string;
								officeName?: {
									vi: string;
									en: string;
								};
								person?: string;
								steps?: string[];
								since?: string;
								attempts?: number;
								failure?: string;
								cause?: string;
							};
							until?: {
								clock: string;
								dueAt: string;
								dueOn: string;
								pausedSince: string | null;
								endedAt?: string;
								article: string;
								confirmed: boolean;
								replacedDueOn: string[];
								edition: string;
								days: {
									day: string;
									counts: boolean;
									number?: number;
									why: {
										vi: string;
										en: string;
										code: string;
									};
									source?: string;
								}[];
								row?: {
									steps: {
										step: string;
										label: {
											vi: string;
											en: string;
										};
										workingDays: number;
									}[];
									handOverWorkingDays: number;
								};
							};
							promisedOn?: string;
						}[];
						limits: {
							clock: string;
							dueAt: string;
							dueOn: string;
							pausedSince: string | null;
							endedAt?: string;
							article: string;
							confirmed: boolean;
							replacedDueOn: string[];
							edition: string;
							days: {
								day: string;
								counts: boolean;
								number?: number;
								why: {
									vi: string;
									en: string;
									code: string;
								};
								source?: string;
							}[];
							row?: {
								steps: {
									step: string;
									label: {
										vi: string;
										en: string;
									};
									workingDays: number;
								}[];
								handOverWorkingDays: number;
							};
						}[];
						offices: {
							[key: string]: {
								vi: string;
								en: string;
							};
						};
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
						allowedCommands: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListHoldersController_list: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							at: string;
							seq: number;
							workItem: string;
							step: string;
							/** @enum {string} */
							kind: "examine" | "sign" | "supplement" | "consent" | "mapping" | "confirmation" | "correction";
							office: string;
							/** @enum {string} */
							change: "claim" | "release" | "assign" | "prepare" | "send-back" | "take-away";
							actor: string;
							rule: string;
							holderBefore?: string;
							holder?: string;
							reason?: {
								code: string;
								text?: string;
							};
						}[];
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListMessagesController_list: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							seq: number;
							at: string;
							/** @enum {string} */
							to: "family" | "portal";
							phone?: string;
							texts: {
								subject: {
									vi: string;
									en: string;
								};
								text: {
									vi: string;
									en: string;
								};
							}[];
							/** @enum {string} */
							state: "delivered" | "waiting" | "failed";
							deliveredAt?: string;
							attempts: number;
							why?: {
								vi: string;
								en: string;
							};
						}[];
						coming: {
							when: {
								vi: string;
								en: string;
							};
							on?: string;
							notices: {
								subject: {
									vi: string;
									en: string;
								};
								text: {
									vi: string;
									en: string;
								};
							}[];
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	CorrectIssuedController_preview: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					data?: {
						[key: string]: unknown;
					};
					reason?: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					expectedSeq?: number;
					attachments?: {
						/** Format: uuid */
						id: string;
						kind?: string;
					}[];
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						fields: string[];
						affected: {
							step: string;
							agency: string;
							isTold: boolean;
							fields: string[];
							reissues?: string;
						}[];
						deadlines: {
							clock: string;
							dueAt: string;
						}[];
						seq: number;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	CorrectIssuedController_request: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					data?: {
						[key: string]: unknown;
					};
					reason?: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					expectedSeq?: number;
					attachments?: {
						/** Format: uuid */
						id: string;
						kind?: string;
					}[];
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						version: number;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						/** @enum {string} */
						channel: "counter" | "portal";
						receivedAt: string;
						seq: number;
						due?: string;
						steps: {
							step: string;
							agency: string;
							office: string;
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							due?: string;
							late: boolean;
							result?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							consents?: {
								person: string;
								/** @enum {string} */
								answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
								at: string;
							}[];
							reason?: {
								code: string;
								text: string;
							};
						}[];
						deadlines: {
							deadline: string;
							dueAt: string;
							dueOn: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							step: string;
							handedOver?: {
								at: string;
								by: string;
								relation: string;
							};
						}[];
						corrections?: {
							correction: number;
							step: string;
							fields: string[];
							/** @enum {string} */
							status: "asked" | "made" | "refused";
							askedAt: string;
							by: string;
							endedAt?: string;
							replaced?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							reason?: string;
							branches: {
								step: string;
								/** @enum {string} */
								answer: "told" | "taken" | "refused" | "settled";
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
							}[];
							unsettled: string[];
						}[];
						payment?: {
							/** @enum {string} */
							status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
							totalVnd: number;
							openVnd: number;
							lines: {
								fee: string;
								step: string;
								quantity: number;
								unitVnd: number;
								amountVnd: number;
								since: string;
								exemption?: {
									since: string;
									article: string;
									confirmed: boolean;
								};
								article: string;
								confirmed: boolean;
							}[];
							paid?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							refunded?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							earlier?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
								/** @enum {string} */
								kind: "paid" | "refunded";
							}[];
						};
						formerDesks?: {
							office: string;
							until: string;
						}[];
						allowedCommands: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	TransferCaseController_transfer: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					data: {
						office: string;
					};
					reason: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					expectedSeq?: number;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						version: number;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						/** @enum {string} */
						channel: "counter" | "portal";
						receivedAt: string;
						seq: number;
						due?: string;
						steps: {
							step: string;
							agency: string;
							office: string;
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							due?: string;
							late: boolean;
							result?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							consents?: {
								person: string;
								/** @enum {string} */
								answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
								at: string;
							}[];
							reason?: {
								code: string;
								text: string;
							};
						}[];
						deadlines: {
							deadline: string;
							dueAt: string;
							dueOn: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							step: string;
							handedOver?: {
								at: string;
								by: string;
								relation: string;
							};
						}[];
						corrections?: {
							correction: number;
							step: string;
							fields: string[];
							/** @enum {string} */
							status: "asked" | "made" | "refused";
							askedAt: string;
							by: string;
							endedAt?: string;
							replaced?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							reason?: string;
							branches: {
								step: string;
								/** @enum {string} */
								answer: "told" | "taken" | "refused" | "settled";
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
							}[];
							unsettled: string[];
						}[];
						payment?: {
							/** @enum {string} */
							status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
							totalVnd: number;
							openVnd: number;
							lines: {
								fee: string;
								step: string;
								quantity: number;
								unitVnd: number;
								amountVnd: number;
								since: string;
								exemption?: {
									since: string;
									article: string;
									confirmed: boolean;
								};
								article: string;
								confirmed: boolean;
							}[];
							paid?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							refunded?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							earlier?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
								/** @enum {string} */
								kind: "paid" | "refunded";
							}[];
						};
						formerDesks?: {
							office: string;
							until: string;
						}[];
						allowedCommands: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	PassStepController_passStep: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					data: {
						step: string;
						office: string;
					};
					reason: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					expectedSeq?: number;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						version: number;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						/** @enum {string} */
						channel: "counter" | "portal";
						receivedAt: string;
						seq: number;
						due?: string;
						steps: {
							step: string;
							agency: string;
							office: string;
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							due?: string;
							late: boolean;
							result?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							consents?: {
								person: string;
								/** @enum {string} */
								answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
								at: string;
							}[];
							reason?: {
								code: string;
								text: string;
							};
						}[];
						deadlines: {
							deadline: string;
							dueAt: string;
							dueOn: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							step: string;
							handedOver?: {
								at: string;
								by: string;
								relation: string;
							};
						}[];
						corrections?: {
							correction: number;
							step: string;
							fields: string[];
							/** @enum {string} */
							status: "asked" | "made" | "refused";
							askedAt: string;
							by: string;
							endedAt?: string;
							replaced?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							reason?: string;
							branches: {
								step: string;
								/** @enum {string} */
								answer: "told" | "taken" | "refused" | "settled";
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
							}[];
							unsettled: string[];
						}[];
						payment?: {
							/** @enum {string} */
							status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
							totalVnd: number;
							openVnd: number;
							lines: {
								fee: string;
								step: string;
								quantity: number;
								unitVnd: number;
								amountVnd: number;
								since: string;
								exemption?: {
									since: string;
									article: string;
									confirmed: boolean;
								};
								article: string;
								confirmed: boolean;
							}[];
							paid?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							refunded?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							earlier?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
								/** @enum {string} */
								kind: "paid" | "refunded";
							}[];
						};
						formerDesks?: {
							office: string;
							until: string;
						}[];
						allowedCommands: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SettleExemptionController_settle: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					data: {
						/** @enum {string} */
						exempt: "granted";
						ground: string;
						paper: string;
					} | {
						/** @enum {string} */
						exempt: "corrected";
						ground: string;
						paper: string;
					} | {
						/** @enum {string} */
						exempt: "taken-back";
					};
					reason: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					expectedSeq?: number;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						version: number;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						/** @enum {string} */
						channel: "counter" | "portal";
						receivedAt: string;
						seq: number;
						due?: string;
						steps: {
							step: string;
							agency: string;
							office: string;
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							due?: string;
							late: boolean;
							result?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							consents?: {
								person: string;
								/** @enum {string} */
								answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
								at: string;
							}[];
							reason?: {
								code: string;
								text: string;
							};
						}[];
						deadlines: {
							deadline: string;
							dueAt: string;
							dueOn: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							step: string;
							handedOver?: {
								at: string;
								by: string;
								relation: string;
							};
						}[];
						corrections?: {
							correction: number;
							step: string;
							fields: string[];
							/** @enum {string} */
							status: "asked" | "made" | "refused";
							askedAt: string;
							by: string;
							endedAt?: string;
							replaced?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							reason?: string;
							branches: {
								step: string;
								/** @enum {string} */
								answer: "told" | "taken" | "refused" | "settled";
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
							}[];
							unsettled: string[];
						}[];
						payment?: {
							/** @enum {string} */
							status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
							totalVnd: number;
							openVnd: number;
							lines: {
								fee: string;
								step: string;
								quantity: number;
								unitVnd: number;
								amountVnd: number;
								since: string;
								exemption?: {
									since: string;
									article: string;
									confirmed: boolean;
								};
								article: string;
								confirmed: boolean;
							}[];
							paid?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							refunded?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							earlier?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
								/** @enum {string} */
								kind: "paid" | "refunded";
							}[];
						};
						formerDesks?: {
							office: string;
							until: string;
						}[];
						allowedCommands: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ExternalCodesController_list: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							system: string;
							code: string;
							recordedAt: string;
							recordedBy: string;
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ExternalCodesController_record: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @enum {string} */
					system: "national-portal" | "interlinked-software" | "provincial-system" | "other";
					code: string;
				};
			};
		};
		responses: {
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						system: string;
						code: string;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	CommandCaseController_command: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				code: string;
				name: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					data?: {
						[key: string]: unknown;
					};
					reason?: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					expectedSeq?: number;
					attachments?: {
						/** Format: uuid */
						id: string;
						kind?: string;
					}[];
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						version: number;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						/** @enum {string} */
						channel: "counter" | "portal";
						receivedAt: string;
						seq: number;
						due?: string;
						steps: {
							step: string;
							agency: string;
							office: string;
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							due?: string;
							late: boolean;
							result?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							consents?: {
								person: string;
								/** @enum {string} */
								answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
								at: string;
							}[];
							reason?: {
								code: string;
								text: string;
							};
						}[];
						deadlines: {
							deadline: string;
							dueAt: string;
							dueOn: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							step: string;
							handedOver?: {
								at: string;
								by: string;
								relation: string;
							};
						}[];
						corrections?: {
							correction: number;
							step: string;
							fields: string[];
							/** @enum {string} */
							status: "asked" | "made" | "refused";
							askedAt: string;
							by: string;
							endedAt?: string;
							replaced?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							reason?: string;
							branches: {
								step: string;
								/** @enum {string} */
								answer: "told" | "taken" | "refused" | "settled";
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
							}[];
							unsettled: string[];
						}[];
						payment?: {
							/** @enum {string} */
							status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
							totalVnd: number;
							openVnd: number;
							lines: {
								fee: string;
								step: string;
								quantity: number;
								unitVnd: number;
								amountVnd: number;
								since: string;
								exemption?: {
									since: string;
									article: string;
									confirmed: boolean;
								};
								article: string;
								confirmed: boolean;
							}[];
							paid?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							refunded?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							earlier?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
								/** @enum {string} */
								kind: "paid" | "refunded";
							}[];
						};
						formerDesks?: {
							office: string;
							until: string;
						}[];
						allowedCommands: string[];
					};
				};
			};
			202: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						version: number;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						/** @enum {string} */
						channel: "counter" | "portal";
						receivedAt: string;
						seq: number;
						due?: string;
						steps: {
							step: string;
							agency: string;
							office: string;
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							due?: string;
							late: boolean;
							result?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							consents?: {
								person: string;
								/** @enum {string} */
								answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
								at: string;
							}[];
							reason?: {
								code: string;
								text: string;
							};
						}[];
						deadlines: {
							deadline: string;
							dueAt: string;
							dueOn: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							step: string;
							handedOver?: {
								at: string;
								by: string;
								relation: string;
							};
						}[];
						corrections?: {
							correction: number;
							step: string;
							fields: string[];
							/** @enum {string} */
							status: "asked" | "made" | "refused";
							askedAt: string;
							by: string;
							endedAt?: string;
							replaced?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							reason?: string;
							branches: {
								step: string;
								/** @enum {string} */
								answer: "told" | "taken" | "refused" | "settled";
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
							}[];
							unsettled: string[];
						}[];
						payment?: {
							/** @enum {string} */
							status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
							totalVnd: number;
							openVnd: number;
							lines: {
								fee: string;
								step: string;
								quantity: number;
								unitVnd: number;
								amountVnd: number;
								since: string;
								exemption?: {
									since: string;
									article: string;
									confirmed: boolean;
								};
								article: string;
								confirmed: boolean;
							}[];
							paid?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							refunded?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							earlier?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
								/** @enum {string} */
								kind: "paid" | "refunded";
							}[];
						};
						formerDesks?: {
							office: string;
							until: string;
						}[];
						allowedCommands: string[];
						awaitsConfirmation: {
							workItem: string;
							step: string;
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowCaseController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						version: number;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						/** @enum {string} */
						channel: "counter" | "portal";
						receivedAt: string;
						seq: number;
						due?: string;
						steps: {
							step: string;
							agency: string;
							office: string;
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							due?: string;
							late: boolean;
							result?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							consents?: {
								person: string;
								/** @enum {string} */
								answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
								at: string;
							}[];
							reason?: {
								code: string;
								text: string;
							};
						}[];
						deadlines: {
							deadline: string;
							dueAt: string;
							dueOn: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							step: string;
							handedOver?: {
								at: string;
								by: string;
								relation: string;
							};
						}[];
						corrections?: {
							correction: number;
							step: string;
							fields: string[];
							/** @enum {string} */
							status: "asked" | "made" | "refused";
							askedAt: string;
							by: string;
							endedAt?: string;
							replaced?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							reason?: string;
							branches: {
								step: string;
								/** @enum {string} */
								answer: "told" | "taken" | "refused" | "settled";
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
							}[];
							unsettled: string[];
						}[];
						payment?: {
							/** @enum {string} */
							status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
							totalVnd: number;
							openVnd: number;
							lines: {
								fee: string;
								step: string;
								quantity: number;
								unitVnd: number;
								amountVnd: number;
								since: string;
								exemption?: {
									since: string;
									article: string;
									confirmed: boolean;
								};
								article: string;
								confirmed: boolean;
							}[];
							paid?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							refunded?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							earlier?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
								/** @enum {string} */
								kind: "paid" | "refunded";
							}[];
						};
						formerDesks?: {
							office: string;
							until: string;
						}[];
						allowedCommands: string[];
						duePausedSince?: string;
						application?: {
							applicant: {
								[key: string]: unknown;
							};
							data: {
								[key: string]: unknown;
							};
						};
						results?: {
							[key: string]: {
								[key: string]: unknown;
							};
						};
						supplements?: {
							[key: string]: unknown;
						}[];
						reasons?: {
							[key: string]: {
								[key: string]: unknown;
							};
						};
						decisions?: {
							[key: string]: {
								[key: string]: unknown;
							};
						};
						collectors?: {
							[key: string]: unknown;
						}[];
						editions?: {
							correction: number;
							before: {
								[key: string]: {
									[key: string]: unknown;
								};
							};
							after: {
								[key: string]: {
									[key: string]: unknown;
								};
							};
						}[];
						masked: string[];
						erased?: {
							roles: string[];
							isFormer?: boolean;
							title: {
								vi: string;
								en: string;
							};
							at: string;
						}[];
						names: {
							people: {
								[key: string]: string;
							};
							offices: {
								[key: string]: {
									vi: string;
									en: string;
								};
							};
						};
						intakeOffice: string;
						barred: {
							/** @enum {string} */
							code: "own-case" | "same-person-may-not-sign" | "same-person-may-not-refund";
							commands: string[];
							text: {
								vi: string;
								en: string;
							};
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	RevealCaseController_purposes: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							code: string;
							label: {
								vi: string;
								en: string;
							};
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	RevealCaseController_reveal: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @enum {string} */
					purpose: "paper-check" | "supplement-intake" | "contact-applicant" | "other-system" | "case-work" | "complaint-or-audit";
					reason: string;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						seq: number;
						values: {
							[key: string]: string;
						};
						portalForm?: {
							[key: string]: unknown;
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListAttachmentsController_list: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							kind?: string;
							name?: string;
							mediaType: string;
							bytes: number;
							digest: string;
							uploadedAt: string;
							seq?: number;
							/** @enum {boolean} */
							isErased?: true;
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowAttachmentController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowAttachmentController_reveal: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @enum {string} */
					purpose: "paper-check" | "supplement-intake" | "contact-applicant" | "other-system" | "case-work" | "complaint-or-audit";
					reason: string;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListDocumentsController_list: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							/** @enum {string} */
							kind: "receipt" | "supplement-request" | "refusal" | "apology" | "result" | "control-sheet";
							title: {
								vi: string;
								en: string;
							};
							step?: string;
							number: string;
							issuedAt: string;
							digest?: string;
							bytes?: number;
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowDocumentController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowDraftsController_list: {
		parameters: {
			query?: {
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							procedure: string;
							version: number;
							revision: number;
							savedAt: string;
							keptUntil: string;
							unfinished: string[];
						}[];
						nextCursor: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SaveDraftController_create: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					procedure: string;
					version: number;
					applicant?: {
						[key: string]: unknown;
					};
					data: {
						[key: string]: unknown;
					};
					sources?: {
						[key: string]: string;
					};
					attachments?: {
						/** Format: uuid */
						id: string;
						kind?: string;
						name: string;
						bytes: number;
						mediaType: string;
					}[];
				};
			};
		};
		responses: {
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						procedure: string;
						version: number;
						revision: number;
						savedAt: string;
						keptUntil: string;
						unfinished: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowDraftsController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						procedure: string;
						version: number;
						revision: number;
						savedAt: string;
						keptUntil: string;
						unfinished: string[];
						applicant?: {
							[key: string]: unknown;
						};
						data: {
							[key: string]: unknown;
						};
						sources?: {
							[key: string]: string;
						};
						attachments?: {
							/** Format: uuid */
							id: string;
							kind?: string;
							name: string;
							bytes: number;
							mediaType: string;
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SaveDraftController_replace: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					procedure: string;
					version: number;
					applicant?: {
						[key: string]: unknown;
					};
					data: {
						[key: string]: unknown;
					};
					sources?: {
						[key: string]: string;
					};
					attachments?: {
						/** Format: uuid */
						id: string;
						kind?: string;
						name: string;
						bytes: number;
						mediaType: string;
					}[];
					revision: number;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						procedure: string;
						version: number;
						revision: number;
						savedAt: string;
						keptUntil: string;
						unfinished: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	DiscardDraftController_discard: {
		parameters: {
			query?: {
				revision?: number;
			};
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			204: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SubmitDraftController_submit: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					revision?: number;
					version?: number;
					/** Format: date-time */
					receivedAt?: string;
					reason?: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					duplicates?: {
						notTheSame: string[];
						/** @enum {string} */
						reason: "another-child" | "another-person" | "earlier-one-ended" | "told-wrongly";
					};
				};
			};
		};
		responses: {
			201: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: string;
						version: number;
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						/** @enum {string} */
						channel: "counter" | "portal";
						receivedAt: string;
						seq: number;
						due?: string;
						steps: {
							step: string;
							agency: string;
							office: string;
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							due?: string;
							late: boolean;
							result?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							consents?: {
								person: string;
								/** @enum {string} */
								answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
								at: string;
							}[];
							reason?: {
								code: string;
								text: string;
							};
						}[];
						deadlines: {
							deadline: string;
							dueAt: string;
							dueOn: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							step: string;
							handedOver?: {
								at: string;
								by: string;
								relation: string;
							};
						}[];
						corrections?: {
							correction: number;
							step: string;
							fields: string[];
							/** @enum {string} */
							status: "asked" | "made" | "refused";
							askedAt: string;
							by: string;
							endedAt?: string;
							replaced?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
							};
							reason?: string;
							branches: {
								step: string;
								/** @enum {string} */
								answer: "told" | "taken" | "refused" | "settled";
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
							}[];
							unsettled: string[];
						}[];
						payment?: {
							/** @enum {string} */
							status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
							totalVnd: number;
							openVnd: number;
							lines: {
								fee: string;
								step: string;
								quantity: number;
								unitVnd: number;
								amountVnd: number;
								since: string;
								exemption?: {
									since: string;
									article: string;
									confirmed: boolean;
								};
								article: string;
								confirmed: boolean;
							}[];
							paid?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							refunded?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
							};
							earlier?: {
								at: string;
								by: string;
								amountVnd: number;
								method: string;
								receipt: string;
								office?: string;
								/** @enum {string} */
								kind: "paid" | "refunded";
							}[];
						};
						formerDesks?: {
							office: string;
							until: string;
						}[];
						allowedCommands: string[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowViewerController_show: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						subject: string;
						name: string | null;
						/** @enum {string} */
						kind: "person" | "client";
						roles: {
							/** @enum {string} */
							role: "desk-officer" | "agency-officer" | "signing-officer" | "registrar" | "auditor" | "inspector" | "leader" | "operator" | "admin" | "citizen" | "portal";
							office?: string;
							officeName?: {
								vi: string;
								en: string;
							};
							agency?: string;
							agencyName?: {
								vi: string;
								en: string;
							};
							onBehalfOf?: string;
						}[];
						signedInUntil: string;
						idleUntil: string | null;
						position: number;
						now: string;
						legalNow: string;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SignInController_begin: {
		parameters: {
			query: {
				returnTo?: string;
				language?: "vi" | "en";
				proof: "recent" | "now";
				moved?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description To the identity provider; if that is away, to `/?signIn=<reason>&returnTo=…`. */
			303: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	SignInController_end: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			/** @description Back to `returnTo`; if it failed, to `/?signIn=<reason>&returnTo=…`. */
			303: {
				headers: {
					[name: string]: unknown;
				};
				content?: never;
			};
		};
	};
	SignOutController_end: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": Record<string, never>;
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						continueAt: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListIncidentsController_list: {
		parameters: {
			query?: {
				status?: "open" | "resolved";
				cause?: string;
				agency?: string;
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							cause: string;
							count: number;
							oldest: string;
							incidents: {
								id: string;
								case?: string;
								step?: string;
								agency?: string;
								cause: string;
								detail: string;
								/** @enum {string} */
								status: "open" | "resolved";
								owner: string;
								openedAt: string;
								due: string;
								resolvedAt?: string;
								resolvedBy?: string;
								resolution?: string;
								delivery?: {
									/** @enum {string} */
									state: "stopped" | "waiting" | "under-way" | "accepted" | "answered" | "recalled";
									attempts: number;
									failure?: string;
									acceptedAt?: string;
									answeredAt?: string;
								};
							}[];
						}[];
						nextCursor: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowIncidentController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						case?: string;
						step?: string;
						agency?: string;
						cause: string;
						detail: string;
						/** @enum {string} */
						status: "open" | "resolved";
						owner: string;
						openedAt: string;
						due: string;
						resolvedAt?: string;
						resolvedBy?: string;
						resolution?: string;
						delivery?: {
							/** @enum {string} */
							state: "stopped" | "waiting" | "under-way" | "accepted" | "answered" | "recalled";
							attempts: number;
							failure?: string;
							acceptedAt?: string;
							answeredAt?: string;
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SettleIncidentController_retry: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						case?: string;
						step?: string;
						agency?: string;
						cause: string;
						detail: string;
						/** @enum {string} */
						status: "open" | "resolved";
						owner: string;
						openedAt: string;
						due: string;
						resolvedAt?: string;
						resolvedBy?: string;
						resolution?: string;
						delivery?: {
							/** @enum {string} */
							state: "stopped" | "waiting" | "under-way" | "accepted" | "answered" | "recalled";
							attempts: number;
							failure?: string;
							acceptedAt?: string;
							answeredAt?: string;
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SettleIncidentController_resolve: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					reason: {
						code: string;
						text: string;
						legalBasis?: string;
					};
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						case?: string;
						step?: string;
						agency?: string;
						cause: string;
						detail: string;
						/** @enum {string} */
						status: "open" | "resolved";
						owner: string;
						openedAt: string;
						due: string;
						resolvedAt?: string;
						resolvedBy?: string;
						resolution?: string;
						delivery?: {
							/** @enum {string} */
							state: "stopped" | "waiting" | "under-way" | "accepted" | "answered" | "recalled";
							attempts: number;
							failure?: string;
							acceptedAt?: string;
							answeredAt?: string;
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	OpenStreamController_open: {
		parameters: {
			query: {
				topics: string;
				after?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"text/event-stream": string;
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListAgenciesController_list: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						asOf: string;
						items: {
							agency: string;
							name: {
								vi: string;
								en: string;
							};
							/** @enum {string} */
							link: "working" | "failing" | "away";
							failures: number;
							awaySince?: string;
							retryAt?: string;
							waiting: number;
							waitingSince?: string;
							accepted: number;
							silent: number;
							answeredLastHour: number;
							lastAnsweredAt?: string;
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListComparisonsController_list: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							destination: string;
							name: {
								vi: string;
								en: string;
							};
							startedAt: string;
							endedAt?: string;
							failure?: string;
							same: number;
							underWay: number;
							refused: number;
							sentAgain: number;
							unknownThere: number;
							unknownHere: number;
							codesUnknownHere: string[];
							stillDifferent: number;
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListPurposesController_list: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							code: string;
							label: {
								vi: string;
								en: string;
							};
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	LookUpPersonController_lookUp: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					personalId: string;
					purpose: string;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						personalId: string;
						extracts: {
							agency: string;
							/** @enum {string} */
							status: "found" | "not-found" | "not-done";
							at: string;
							person?: {
								personalId: string;
								fullName: string;
								familyName?: string;
								middleName?: string;
								givenName?: string;
								/** @enum {string} */
								sex: "male" | "female" | "undetermined";
								bornOn: {
									precision: string;
									value: string;
								};
								ethnicGroup: string;
								nationality: string;
								alive: boolean;
								maritalStatus?: string;
								marriage?: {
									spouseId: string;
									certificateNumber: string;
									registeredOn: string;
									commune: string;
								};
								motherId?: string;
								fatherId?: string;
								residence?: {
									province: string;
									commune: string;
									detail: string;
								};
								relationToHead?: string;
								socialInsuranceNumber?: string;
								benefits?: string[];
							};
							household?: {
								personalId: string;
								fullName: string;
								sex: string;
								bornOn: {
									precision: string;
									value: string;
								};
								relationToHead: string;
							}[];
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	LookUpNoticeController_lookUp: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @enum {string} */
					kind: "birth" | "death";
					number: string;
					issuer?: string;
					purpose: string;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						/** @enum {string} */
						kind: "birth" | "death";
						number: string;
						issuer: string;
						issuedOn: string;
						at: string;
						/** @enum {string} */
						useChecked: "done" | "not-done";
						intendedName?: string;
						bornAt?: string;
						otherPaper?: {
							/** @enum {string} */
							kind: "passport" | "former-identity-card" | "birth-certificate";
							number: string;
							issuedOn?: string;
							issuer?: string;
						};
						book?: string;
						diedOnTheWay?: {
							establishedAt: {
								province: string;
								commune: string;
								detail: string;
							};
						};
						oddities: ("issued-before-event" | "issued-again" | "no-personal-id")[];
						data: {
							child?: {
								birthNotice: string;
								/** @enum {string} */
								sex: "male" | "female" | "undetermined";
								bornOn: string;
								bornTogether?: number;
								placeOfBirth: {
									province: string;
									commune: string;
									detail: string;
								};
							};
							mother?: {
								personalId?: string;
								fullName: string;
								bornOn: {
									precision: string;
									value: string;
								};
								ethnicGroup: string;
								residence: {
									province: string;
									commune: string;
									detail: string;
								};
							};
							deceased?: {
								personalId?: string;
								fullName: string;
								/** @enum {string} */
								sex: "male" | "female" | "undetermined";
								bornOn: {
									precision: string;
									value: string;
								};
								identityPaper?: {
									issuedOn: string;
									issuer: string;
								};
								diedAt?: {
									precision: string;
									value: string;
								};
								placeOfDeath?: {
									province: string;
									commune: string;
									detail: string;
								};
								cause: string;
								nationality: string;
								ethnicGroup: string;
								lastResidence: {
									province: string;
									commune: string;
									detail: string;
								};
							};
							notice?: {
								/** @enum {string} */
								type: "death-notice";
								number: string;
								issuedOn: string;
								issuer: string;
							};
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListProceduresController_list: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							key: string;
							title: {
								vi: string;
								en: string;
							};
							officialCodes: string[];
							legalBasis: {
								article: string;
								confirmed: boolean;
							}[];
							versions: {
								version: number;
								startable: boolean;
								digest: string;
								publications: {
									from: string;
									to?: string;
								}[];
							}[];
						}[];
						/** @enum {string|null} */
						nextCursor: null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListProceduresController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				key: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						key: string;
						title: {
							vi: string;
							en: string;
						};
						officialCodes: string[];
						legalBasis: {
							article: string;
							confirmed: boolean;
						}[];
						versions: {
							version: number;
							startable: boolean;
							digest: string;
							publications: {
								from: string;
								to?: string;
							}[];
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowVersionController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				key: string;
				version: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						version: number;
						startable: boolean;
						digest: string;
						publications: {
							from: string;
							to?: string;
						}[];
						key: string;
						title: {
							vi: string;
							en: string;
						};
						officialCodes: string[];
						legalBasis: {
							article: string;
							confirmed: boolean;
						}[];
						form: {
							applicant: {
								[key: string]: unknown;
							};
							data: {
								[key: string]: unknown;
							};
							ui: {
								path: string;
								label: {
									vi: string;
									en: string;
								};
								help?: {
									vi: string;
									en: string;
								};
								/** @enum {string} */
								widget: "group" | "text" | "date" | "number" | "choice" | "checkbox";
								required: boolean;
								prefill?: {
									personId: string;
									from: string;
								};
								notice?: {
									/** @enum {string} */
									kind: "birth" | "death";
									issuer?: string;
								};
							}[];
						};
						steps: {
							step: string;
							label: {
								vi: string;
								en: string;
							};
							agency: string;
							responsible: string[];
							after: string[];
							requires: string[];
							issues: string;
							undoing: {
								kind: string;
								because?: string;
							};
							legalBasis: {
								article: string;
								confirmed: boolean;
							};
						}[];
						choices: {
							step: string;
							leftOut: string[];
						}[];
						deadlines: {
							deadline: string;
							label: {
								vi: string;
								en: string;
							};
							clock: string;
							fires: string;
							workingDays: number;
							workingDaysVerified?: number;
							cutOff: string;
							article: string;
							confirmed: boolean;
						}[];
						documents: {
							[key: string]: {
								vi: string;
								en: string;
							};
						};
						paperNames: {
							type: string;
							name: {
								vi: string;
								en: string;
							};
							since?: string;
						}[];
						reasons: {
							[key: string]: {
								refuse: {
									code: string;
									text: {
										vi: string;
										en: string;
									};
									legalBasis?: string;
								}[];
								"request-supplement": {
									code: string;
									text: {
										vi: string;
										en: string;
									};
									legalBasis?: string;
								}[];
								"report-verification"?: {
									code: string;
									text: {
										vi: string;
										en: string;
									};
									legalBasis?: string;
								}[];
							};
						};
						labels: {
							vi: {
								[key: string]: string;
							};
							en: {
								[key: string]: string;
							};
						};
						statechart: {
							states: {
								id: string;
								key: string;
								parent?: string;
								/** @enum {string} */
								kind: "atomic" | "compound" | "parallel" | "final" | "history";
								initial?: string;
							}[];
							transitions: {
								from: string;
								to: string[];
								event?: string;
								deadline?: string;
								guarded: boolean;
							}[];
						};
						samples: {
							name: string;
							shows: {
								vi: string;
								en: string;
							};
							body: {
								[key: string]: unknown;
							};
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	DuplicatesController_ofApplication: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					procedure: string;
					version: number;
					/** @default {} */
					applicant?: {
						[key: string]: unknown;
					};
					data: {
						[key: string]: unknown;
					};
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						said?: {
							found: string[];
							notTheSame: string[];
							reason?: string;
						};
						items: {
							code: string;
							procedure: string;
							/** @enum {string} */
							status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
							receivedAt: string;
							/** @enum {string} */
							channel: "counter" | "portal";
							office: {
								vi: string;
								en: string;
								code: string;
							};
							score: number;
							/** @enum {string} */
							likeness: "same" | "alike" | "another-child";
							matched: ("personal-id" | "notice" | "name-and-day" | "name-day-and-place" | "name-and-birth" | "name-and-mother" | "mother-and-day")[];
							isVisible: boolean;
							rows: {
								/** @enum {string} */
								field: "fullName" | "personalId" | "sex" | "bornOn" | "diedOn" | "area" | "place" | "notice" | "motherName" | "motherPersonalId" | "fatherName" | "fatherPersonalId" | "applicantName" | "applicantPersonalId";
								here?: string;
								there?: string;
								isSame?: boolean;
							}[];
							heldBy: {
								step: string;
								person: string;
								name: string;
								since: string;
							}[];
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	DuplicatesController_ofWorkItem: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						said?: {
							found: string[];
							notTheSame: string[];
							reason?: string;
						};
						items: {
							code: string;
							procedure: string;
							/** @enum {string} */
							status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
							receivedAt: string;
							/** @enum {string} */
							channel: "counter" | "portal";
							office: {
								vi: string;
								en: string;
								code: string;
							};
							score: number;
							/** @enum {string} */
							likeness: "same" | "alike" | "another-child";
							matched: ("personal-id" | "notice" | "name-and-day" | "name-day-and-place" | "name-and-birth" | "name-and-mother" | "mother-and-day")[];
							isVisible: boolean;
							rows: {
								/** @enum {string} */
								field: "fullName" | "personalId" | "sex" | "bornOn" | "diedOn" | "area" | "place" | "notice" | "motherName" | "motherPersonalId" | "fatherName" | "fatherPersonalId" | "applicantName" | "applicantPersonalId";
								here?: string;
								there?: string;
								isSame?: boolean;
							}[];
							heldBy: {
								step: string;
								person: string;
								name: string;
								since: string;
							}[];
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SearchCasesController_begin: {
		parameters: {
			query?: never;
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					code?: string;
					personalId?: string;
					name?: string;
					birthYear?: number;
					/** @default 20 */
					limit?: number;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						searchId: string;
						items: {
							code: string;
							procedure: string;
							version: number;
							/** @enum {string} */
							status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
							receivedAt: string;
							people: {
								roles: string[];
								name: string;
								personalId?: string;
							}[];
						}[];
						nextCursor: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	SearchCasesController_again: {
		parameters: {
			query?: {
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						searchId: string;
						items: {
							code: string;
							procedure: string;
							version: number;
							/** @enum {string} */
							status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
							receivedAt: string;
							people: {
								roles: string[];
								name: string;
								personalId?: string;
							}[];
						}[];
						nextCursor: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	TrackCaseController_track: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				code: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					proof: string;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						code: string;
						procedure: {
							vi: string;
							en: string;
						};
						/** @enum {string} */
						status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
						text: {
							vi: string;
							en: string;
						};
						receivedAt: string;
						asOf: string;
						appointment: {
							on?: string;
							endedOn?: string;
							late: boolean;
							text: {
								vi: string;
								en: string;
							};
							apology?: {
								vi: string;
								en: string;
							};
						};
						steps: {
							step: string;
							label: {
								vi: string;
								en: string;
							};
							agency: {
								vi: string;
								en: string;
							};
							with: {
								vi: string;
								en: string;
							};
							/** @enum {string} */
							status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
							text: {
								vi: string;
								en: string;
							};
							endedOn?: string;
							expectedOn?: string;
							missedOn: string[];
							apology?: {
								vi: string;
								en: string;
							};
							reason?: {
								vi: string;
								en: string;
							};
							consents?: {
								isGiven: boolean;
								text: {
									vi: string;
									en: string;
								};
							}[];
							result?: {
								label: {
									vi: string;
									en: string;
								};
								number: string;
								issuer: string;
								issuedOn: string;
							};
						}[];
						fees: {
							vi: string;
							en: string;
						}[];
						toDo: {
							/** @enum {string} */
							kind: "supply-papers" | "pay-fees" | "collect-results";
							text: {
								vi: string;
								en: string;
							};
							items: {
								step: string;
								label: {
									vi: string;
									en: string;
								};
								number?: string;
							}[];
							by?: string;
							where: {
								code: string;
								name: {
									vi: string;
									en: string;
								};
							};
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListWorkItemsController_list: {
		parameters: {
			query?: {
				queue?: "office" | "unclaimed" | "mine";
				status?: "open" | "claimed" | "done" | "not-done";
				kind?: "examine" | "sign" | "supplement" | "consent" | "mapping" | "confirmation" | "correction";
				agency?: string;
				office?: string;
				overdue?: "true" | "false";
				limit?: number;
				cursor?: string;
			};
			header?: never;
			path?: never;
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							id: string;
							case: string;
							procedure: string;
							version: number;
							receivedAt: string;
							step: string;
							/** @enum {string} */
							kind: "examine" | "sign" | "supplement" | "consent" | "mapping" | "confirmation" | "correction";
							agency: string;
							office: string;
							/** @enum {string} */
							status: "open" | "claimed" | "done";
							holder?: string;
							holderName?: string;
							heldSince?: string;
							claimedUntil?: string;
							claimLapsed: boolean;
							preparedBy?: string;
							preparedByName?: string;
							preparedFor?: string;
							outsideResult?: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
								reason: string;
							};
							due?: string;
							overdue: boolean;
							openedAt: string;
							closedAt?: string;
							outcomes: ("approve" | "refuse" | "request-supplement" | "report-verification" | "propose" | "sign" | "send-back")[];
							allowedCommands: ("claim" | "release" | "complete" | "assign")[];
							barred: {
								/** @enum {string} */
								code: "own-case" | "same-person-may-not-sign" | "same-person-may-not-refund";
								commands: string[];
								text: {
									vi: string;
									en: string;
								};
							}[];
						}[];
						nextCursor: string | null;
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowWorkItemController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						case: string;
						procedure: string;
						version: number;
						receivedAt: string;
						step: string;
						/** @enum {string} */
						kind: "examine" | "sign" | "supplement" | "consent" | "mapping" | "confirmation" | "correction";
						agency: string;
						office: string;
						/** @enum {string} */
						status: "open" | "claimed" | "done";
						holder?: string;
						holderName?: string;
						heldSince?: string;
						claimedUntil?: string;
						claimLapsed: boolean;
						preparedBy?: string;
						preparedByName?: string;
						preparedFor?: string;
						outsideResult?: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							reason: string;
						};
						due?: string;
						overdue: boolean;
						openedAt: string;
						closedAt?: string;
						outcomes: ("approve" | "refuse" | "request-supplement" | "report-verification" | "propose" | "sign" | "send-back")[];
						allowedCommands: ("claim" | "release" | "complete" | "assign")[];
						barred: {
							/** @enum {string} */
							code: "own-case" | "same-person-may-not-sign" | "same-person-may-not-refund";
							commands: string[];
							text: {
								vi: string;
								en: string;
							};
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ListColleaguesController_list: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						items: {
							subject: string;
							name: string;
							held: number;
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	HoldWorkItemController_claim: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						case: string;
						procedure: string;
						version: number;
						receivedAt: string;
						step: string;
						/** @enum {string} */
						kind: "examine" | "sign" | "supplement" | "consent" | "mapping" | "confirmation" | "correction";
						agency: string;
						office: string;
						/** @enum {string} */
						status: "open" | "claimed" | "done";
						holder?: string;
						holderName?: string;
						heldSince?: string;
						claimedUntil?: string;
						claimLapsed: boolean;
						preparedBy?: string;
						preparedByName?: string;
						preparedFor?: string;
						outsideResult?: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							reason: string;
						};
						due?: string;
						overdue: boolean;
						openedAt: string;
						closedAt?: string;
						outcomes: ("approve" | "refuse" | "request-supplement" | "report-verification" | "propose" | "sign" | "send-back")[];
						allowedCommands: ("claim" | "release" | "complete" | "assign")[];
						barred: {
							/** @enum {string} */
							code: "own-case" | "same-person-may-not-sign" | "same-person-may-not-refund";
							commands: string[];
							text: {
								vi: string;
								en: string;
							};
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	HoldWorkItemController_release: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						case: string;
						procedure: string;
						version: number;
						receivedAt: string;
						step: string;
						/** @enum {string} */
						kind: "examine" | "sign" | "supplement" | "consent" | "mapping" | "confirmation" | "correction";
						agency: string;
						office: string;
						/** @enum {string} */
						status: "open" | "claimed" | "done";
						holder?: string;
						holderName?: string;
						heldSince?: string;
						claimedUntil?: string;
						claimLapsed: boolean;
						preparedBy?: string;
						preparedByName?: string;
						preparedFor?: string;
						outsideResult?: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							reason: string;
						};
						due?: string;
						overdue: boolean;
						openedAt: string;
						closedAt?: string;
						outcomes: ("approve" | "refuse" | "request-supplement" | "report-verification" | "propose" | "sign" | "send-back")[];
						allowedCommands: ("claim" | "release" | "complete" | "assign")[];
						barred: {
							/** @enum {string} */
							code: "own-case" | "same-person-may-not-sign" | "same-person-may-not-refund";
							commands: string[];
							text: {
								vi: string;
								en: string;
							};
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	AssignWorkItemController_assign: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					holder: string;
					expectedHolder?: string | null;
					reason: {
						code: string;
						text: string;
						legalBasis?: string;
					};
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						case: string;
						procedure: string;
						version: number;
						receivedAt: string;
						step: string;
						/** @enum {string} */
						kind: "examine" | "sign" | "supplement" | "consent" | "mapping" | "confirmation" | "correction";
						agency: string;
						office: string;
						/** @enum {string} */
						status: "open" | "claimed" | "done";
						holder?: string;
						holderName?: string;
						heldSince?: string;
						claimedUntil?: string;
						claimLapsed: boolean;
						preparedBy?: string;
						preparedByName?: string;
						preparedFor?: string;
						outsideResult?: {
							type: string;
							number: string;
							issuer: string;
							issuedOn: string;
							digest: string;
							reason: string;
						};
						due?: string;
						overdue: boolean;
						openedAt: string;
						closedAt?: string;
						outcomes: ("approve" | "refuse" | "request-supplement" | "report-verification" | "propose" | "sign" | "send-back")[];
						allowedCommands: ("claim" | "release" | "complete" | "assign")[];
						barred: {
							/** @enum {string} */
							code: "own-case" | "same-person-may-not-sign" | "same-person-may-not-refund";
							commands: string[];
							text: {
								vi: string;
								en: string;
							};
						}[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	CompleteWorkItemController_complete: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @enum {string} */
					outcome: "approve" | "refuse" | "request-supplement" | "report-verification" | "propose" | "sign" | "send-back";
					/** @default {} */
					data?: {
						[key: string]: unknown;
					};
					reason?: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					duplicates?: {
						notTheSame: string[];
						/** @enum {string} */
						reason: "another-child" | "another-person" | "earlier-one-ended" | "told-wrongly";
					};
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						/** @enum {string} */
						status: "claimed" | "done";
						case: {
							code: string;
							procedure: string;
							version: number;
							/** @enum {string} */
							status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
							/** @enum {string} */
							channel: "counter" | "portal";
							receivedAt: string;
							seq: number;
							due?: string;
							steps: {
								step: string;
								agency: string;
								office: string;
								/** @enum {string} */
								status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
								due?: string;
								late: boolean;
								result?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								consents?: {
									person: string;
									/** @enum {string} */
									answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
									at: string;
								}[];
								reason?: {
									code: string;
									text: string;
								};
							}[];
							deadlines: {
								deadline: string;
								dueAt: string;
								dueOn: string;
								article: string;
								confirmed: boolean;
							}[];
							documents: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
								step: string;
								handedOver?: {
									at: string;
									by: string;
									relation: string;
								};
							}[];
							corrections?: {
								correction: number;
								step: string;
								fields: string[];
								/** @enum {string} */
								status: "asked" | "made" | "refused";
								askedAt: string;
								by: string;
								endedAt?: string;
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
								branches: {
									step: string;
									/** @enum {string} */
									answer: "told" | "taken" | "refused" | "settled";
									replaced?: {
										type: string;
										number: string;
										issuer: string;
										issuedOn: string;
										digest: string;
									};
									reason?: string;
								}[];
								unsettled: string[];
							}[];
							payment?: {
								/** @enum {string} */
								status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
								totalVnd: number;
								openVnd: number;
								lines: {
									fee: string;
									step: string;
									quantity: number;
									unitVnd: number;
									amountVnd: number;
									since: string;
									exemption?: {
										since: string;
										article: string;
										confirmed: boolean;
									};
									article: string;
									confirmed: boolean;
								}[];
								paid?: {
									at: string;
									by: string;
									amountVnd: number;
									method: string;
									receipt: string;
									office?: string;
								};
								refunded?: {
									at: string;
									by: string;
									amountVnd: number;
									method: string;
									receipt: string;
									office?: string;
								};
								earlier?: {
									at: string;
									by: string;
									amountVnd: number;
									method: string;
									receipt: string;
									office?: string;
									/** @enum {string} */
									kind: "paid" | "refunded";
								}[];
							};
							formerDesks?: {
								office: string;
								until: string;
							}[];
							allowedCommands: string[];
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	CompleteInBulkController_complete: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path?: never;
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					items: {
						id: string;
						/** @enum {string} */
						outcome: "approve" | "refuse" | "request-supplement" | "propose" | "sign" | "send-back";
						/** @default {} */
						data?: {
							[key: string]: unknown;
						};
						reason?: {
							code: string;
							text: string;
							legalBasis?: string;
						};
					}[];
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						results: ({
							id: string;
							/** @enum {string} */
							status: "done";
							case: {
								code: string;
								procedure: string;
								version: number;
								/** @enum {string} */
								status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
								/** @enum {string} */
								channel: "counter" | "portal";
								receivedAt: string;
								seq: number;
								due?: string;
								steps: {
									step: string;
									agency: string;
									office: string;
									/** @enum {string} */
									status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
									due?: string;
									late: boolean;
									result?: {
										type: string;
										number: string;
										issuer: string;
										issuedOn: string;
										digest: string;
									};
									consents?: {
										person: string;
										/** @enum {string} */
										answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
										at: string;
									}[];
									reason?: {
										code: string;
										text: string;
									};
								}[];
								deadlines: {
									deadline: string;
									dueAt: string;
									dueOn: string;
									article: string;
									confirmed: boolean;
								}[];
								documents: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
									step: string;
									handedOver?: {
										at: string;
										by: string;
										relation: string;
									};
								}[];
								corrections?: {
									correction: number;
									step: string;
									fields: string[];
									/** @enum {string} */
									status: "asked" | "made" | "refused";
									askedAt: string;
									by: string;
									endedAt?: string;
									replaced?: {
										type: string;
										number: string;
										issuer: string;
										issuedOn: string;
										digest: string;
									};
									reason?: string;
									branches: {
										step: string;
										/** @enum {string} */
										answer: "told" | "taken" | "refused" | "settled";
										replaced?: {
											type: string;
											number: string;
											issuer: string;
											issuedOn: string;
											digest: string;
										};
										reason?: string;
									}[];
									unsettled: string[];
								}[];
								payment?: {
									/** @enum {string} */
									status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
									totalVnd: number;
									openVnd: number;
									lines: {
										fee: string;
										step: string;
										quantity: number;
										unitVnd: number;
										amountVnd: number;
										since: string;
										exemption?: {
											since: string;
											article: string;
											confirmed: boolean;
										};
										article: string;
										confirmed: boolean;
									}[];
									paid?: {
										at: string;
										by: string;
										amountVnd: number;
										method: string;
										receipt: string;
										office?: string;
									};
									refunded?: {
										at: string;
										by: string;
										amountVnd: number;
										method: string;
										receipt: string;
										office?: string;
									};
									earlier?: {
										at: string;
										by: string;
										amountVnd: number;
										method: string;
										receipt: string;
										office?: string;
										/** @enum {string} */
										kind: "paid" | "refunded";
									}[];
								};
								formerDesks?: {
									office: string;
									until: string;
								}[];
								allowedCommands: string[];
							};
						} | {
							id: string;
							/** @enum {string} */
							status: "not-done";
							problem: {
								code: string;
								titles: {
									vi: string;
									en: string;
								};
								advice: {
									vi: string;
									en: string;
								};
								holder?: string;
								allowedCommands?: string[];
							};
						})[];
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ConfirmResultController_confirm: {
		parameters: {
			query?: never;
			header: {
				/** @description A new key for each new request; a repeat with the same key gets the first answer again. */
				"Idempotency-Key": string;
			};
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody: {
			content: {
				"application/json": {
					/** @enum {string} */
					outcome: "confirm";
					expectedSeq?: number;
				} | {
					/** @enum {string} */
					outcome: "send-back";
					reason: {
						code: string;
						text: string;
						legalBasis?: string;
					};
					expectedSeq?: number;
				};
			};
		};
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						id: string;
						/** @enum {string} */
						status: "done";
						case: {
							code: string;
							procedure: string;
							version: number;
							/** @enum {string} */
							status: "open" | "awaiting-supplement" | "completed" | "partly-completed" | "refused" | "withdrawn" | "lapsed";
							/** @enum {string} */
							channel: "counter" | "portal";
							receivedAt: string;
							seq: number;
							due?: string;
							steps: {
								step: string;
								agency: string;
								office: string;
								/** @enum {string} */
								status: "waiting" | "awaiting-consent" | "dispatching" | "at-agency" | "awaiting-decision" | "awaiting-supplement" | "incident" | "completed" | "refused" | "skipped" | "cancelled";
								due?: string;
								late: boolean;
								result?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								consents?: {
									person: string;
									/** @enum {string} */
									answer: "asked" | "given" | "refused" | "withdrawn" | "unreachable";
									at: string;
								}[];
								reason?: {
									code: string;
									text: string;
								};
							}[];
							deadlines: {
								deadline: string;
								dueAt: string;
								dueOn: string;
								article: string;
								confirmed: boolean;
							}[];
							documents: {
								type: string;
								number: string;
								issuer: string;
								issuedOn: string;
								digest: string;
								step: string;
								handedOver?: {
									at: string;
									by: string;
									relation: string;
								};
							}[];
							corrections?: {
								correction: number;
								step: string;
								fields: string[];
								/** @enum {string} */
								status: "asked" | "made" | "refused";
								askedAt: string;
								by: string;
								endedAt?: string;
								replaced?: {
									type: string;
									number: string;
									issuer: string;
									issuedOn: string;
									digest: string;
								};
								reason?: string;
								branches: {
									step: string;
									/** @enum {string} */
									answer: "told" | "taken" | "refused" | "settled";
									replaced?: {
										type: string;
										number: string;
										issuer: string;
										issuedOn: string;
										digest: string;
									};
									reason?: string;
								}[];
								unsettled: string[];
							}[];
							payment?: {
								/** @enum {string} */
								status: "due" | "paid" | "to-refund" | "refunded" | "waived" | "exempt";
								totalVnd: number;
								openVnd: number;
								lines: {
									fee: string;
									step: string;
									quantity: number;
									unitVnd: number;
									amountVnd: number;
									since: string;
									exemption?: {
										since: string;
										article: string;
										confirmed: boolean;
									};
									article: string;
									confirmed: boolean;
								}[];
								paid?: {
									at: string;
									by: string;
									amountVnd: number;
									method: string;
									receipt: string;
									office?: string;
								};
								refunded?: {
									at: string;
									by: string;
									amountVnd: number;
									method: string;
									receipt: string;
									office?: string;
								};
								earlier?: {
									at: string;
									by: string;
									amountVnd: number;
									method: string;
									receipt: string;
									office?: string;
									/** @enum {string} */
									kind: "paid" | "refunded";
								}[];
							};
							formerDesks?: {
								office: string;
								until: string;
							}[];
							allowedCommands: string[];
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
	ShowOutsideResultController_show: {
		parameters: {
			query?: never;
			header?: never;
			path: {
				id: string;
			};
			cookie?: never;
		};
		requestBody?: never;
		responses: {
			200: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/json": {
						type: string;
						number: string;
						issuer: string;
						issuedOn: string;
						digest: string;
						evidence: string;
						reason: {
							code: string;
							text: string;
							legalBasis?: string;
						};
					};
				};
			};
			/** @description A problem (RFC 9457) */
			default: {
				headers: {
					[name: string]: unknown;
				};
				content: {
					"application/problem+json": components["schemas"]["Problem"];
				};
			};
		};
	};
}
